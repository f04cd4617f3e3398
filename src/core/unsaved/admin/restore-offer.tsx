'use client';

import { Button, useForm, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import type { FormField } from '../kept/form-fields';
import { plainWords } from '../kept/words';
import type { Offer } from './offers';
import { useRestore } from './use-restore';
import { formatMoment } from './wording';

const labelsOf = (offer: Offer, fields: FormField[]): string[] =>
  offer.changes.map(({ path }) => fields.find((field) => field.path === path)?.label ?? path);

const OfferedText = ({ offer, fields }: { offer: Offer; fields: FormField[] }) => {
  const labels = labelsOf(offer, fields);
  return (
    <details>
      <summary>Show what you typed</summary>
      <dl>
        {offer.changes.map(({ path, to, isChangedThere }, at) => (
          <div key={path}>
            <dt>
              {labels[at]}
              {isChangedThere ? <em> · changed on the server since: restoring puts yours in its place</em> : null}
            </dt>
            <dd>{plainWords(to) || 'Nothing: you had emptied it.'}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** What somebody typed into this document and never saved, newest first, each to be restored or discarded. */
export const RestoreOffer = ({
  offers,
  fields,
  onDone,
}: {
  offers: Offer[];
  fields: FormField[];
  onDone: (key: string) => void;
}) => {
  const restore = useRestore();
  const { disabled } = useForm();
  const modified = useFormModified();
  const [said, setSaid] = useState({ text: '', untilSaved: false });
  const [isBusy, setIsBusy] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);

  // The button that had the focus is gone.
  useEffect(() => {
    if (said.text !== '') status.current?.focus();
  }, [said]);

  const putBack = async (offer: Offer) => {
    setIsBusy(true);
    const isRestored = await restore(offer);
    setIsBusy(false);
    if (isRestored) {
      onDone(offer.key);
      setSaid({ text: `Restored, and not saved yet: ${labelsOf(offer, fields).join(', ')}.`, untilSaved: true });
    } else
      setSaid({
        text: 'Not restored: the server did not answer. Nothing is lost; try again when the connection is back.',
        untilSaved: false,
      });
  };

  const discard = (offer: Offer) => {
    onDone(offer.key);
    setSaid({ text: 'Discarded.', untilSaved: false });
  };

  return (
    <>
      {offers.map((offer) => (
        <section key={offer.key} className="unsaved-box" data-tone="offer" aria-label="Unsaved text">
          <p>
            <strong>On {formatMoment(offer.at)} you typed something here that was not saved.</strong>{' '}
            {labelsOf(offer, fields).join(', ')}.
          </p>
          <OfferedText offer={offer} fields={fields} />
          <div className="unsaved-actions">
            <Button
              buttonStyle="primary"
              size="small"
              margin={false}
              disabled={isBusy || disabled}
              onClick={() => void putBack(offer)}
            >
              Restore what you had typed
            </Button>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={isBusy}
              onClick={() => discard(offer)}
            >
              Discard
            </Button>
          </div>
        </section>
      ))}
      <p ref={status} className="unsaved-status" role="status" tabIndex={-1}>
        {said.untilSaved && !modified ? '' : said.text}
      </p>
    </>
  );
};
