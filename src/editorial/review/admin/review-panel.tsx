'use client';

import { useConfig, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { dayLabel } from '@/core/admin/day-label';

import type { Standing } from '../endpoints/standing';
import type { Step } from '../may';
import { reviewStates } from '../state';
import { ChangeList } from './change-list';
import { MissingList } from './missing-list';
import { readShown, sendStep, type Shown } from './requests';
import { StepButtons } from './step-buttons';
import './review-panel.css';

type DoneProps = Pick<Standing, 'state' | 'approvedAt' | 'approvedBy' | 'requestedAt' | 'requestedBy'>;

/** Who did the last step, and when. */
const Done = ({ state, approvedAt, approvedBy, requestedAt, requestedBy }: DoneProps) => {
  const [what, who, when] =
    state === 'approved' ? ['Approved', approvedBy, approvedAt] : ['Asked for', requestedBy, requestedAt];
  if (when === null || state === 'draft') return null;
  return (
    <p>
      {what}
      {who === null ? '' : ` by ${who}`} on {dayLabel(when)}.
    </p>
  );
};

const Panel = ({
  collection,
  locale,
  url,
  lastSave,
}: Record<'collection' | 'locale' | 'url', string> & { lastSave: number }) => {
  const [shown, setShown] = useState<Shown | null>(null);
  const [message, setMessage] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const isModified = useFormModified();

  useEffect(() => {
    let isCurrent = true;
    void readShown({ url, locale }).then((outcome) => {
      if (!isCurrent) return;
      if (outcome.ok) setShown(outcome.value);
      else setMessage(outcome.problem);
    });
    return () => {
      isCurrent = false;
    };
  }, [url, locale, lastSave]);

  const take = async ({ step, body }: { step: Step; body: object }) => {
    setIsBusy(true);
    const fingerprint = shown?.standing.fingerprint;
    const outcome = await sendStep({ url, locale, step, body: { ...body, fingerprint } });
    // The form has to take over the days and the version that the step has written.
    if (outcome.ok) window.location.reload();
    else setMessage(outcome.problem);
    setIsBusy(false);
  };

  if (shown === null) return <p role="status">{message || 'Reading the state of the review …'}</p>;
  const { standing, changes } = shown;
  const refusals = [...new Set(Object.values(standing.steps).filter((why) => why?.startsWith('You changed')))];
  return (
    <section className="review" aria-label="Review">
      <h2>
        {standing.isOutdated && standing.state === 'approved'
          ? 'Changed since it was approved'
          : reviewStates[standing.state]}
      </h2>
      <Done {...standing} />
      {standing.dates === 'due-soon' ? <p>The next review is due within 30 days.</p> : null}
      {standing.dates === 'overdue' ? <p>The review is overdue, and the page says so to patients.</p> : null}
      {standing.note === null ? null : <blockquote>{standing.note}</blockquote>}
      <ChangeList {...changes} />
      <MissingList collection={collection} missing={standing.missing} />
      {isModified ? <p>Save the draft first; the review is about what is saved.</p> : null}
      {refusals.map((why) => (
        <p key={why}>{why}</p>
      ))}
      <StepButtons
        isApproved={standing.state === 'approved' && !standing.isOutdated}
        signsAs={standing.signsAs}
        steps={standing.steps}
        disabled={isBusy || isModified}
        onStep={(args) => void take(args)}
      />
      <p role="status">{message}</p>
    </section>
  );
};

/** The review of a document in its form: where it stands, what changed since it was approved, and what to do next. */
export const ReviewPanel = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { code } = useLocale();
  return id === undefined || collectionSlug === undefined ? (
    <p className="field-type">Save a draft; then you can ask for a review.</p>
  ) : (
    <Panel
      collection={collectionSlug}
      locale={code}
      url={`${config.routes.api}/${collectionSlug}/${id}`}
      lastSave={lastUpdateTime}
    />
  );
};
