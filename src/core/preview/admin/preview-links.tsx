'use client';

import { Button, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import { LinkEntry } from './link-entry';
import { type LinkView, makeLink, readLinks, revokeLink } from './link-requests';
import './preview-links.css';

const lifetimes = [
  { days: 1, label: '1 day' },
  { days: 7, label: '7 days' },
  { days: 30, label: '30 days' },
];

const Links = ({ api, collection, id }: { api: string; collection: string; id: number }) => {
  const { code: locale } = useLocale();
  const [links, setLinks] = useState<LinkView[]>([]);
  const [days, setDays] = useState(7);
  const [message, setMessage] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const load = useCallback(async () => {
    const outcome = await readLinks({ api, collection, id });
    if (outcome.ok) setLinks(outcome.value);
    else setMessage(outcome.problem);
  }, [api, collection, id]);

  useEffect(() => {
    let isCurrent = true;
    void readLinks({ api, collection, id }).then((outcome) => {
      if (!isCurrent) return;
      if (outcome.ok) setLinks(outcome.value);
      else setMessage(outcome.problem);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, collection, id]);

  const act = async (action: () => ReturnType<typeof makeLink>, done: string) => {
    setIsBusy(true);
    const outcome = await action();
    setMessage(outcome.ok ? done : outcome.problem);
    if (outcome.ok) await load();
    setIsBusy(false);
  };

  const copy = async (address: string) => {
    try {
      await navigator.clipboard.writeText(address);
      setMessage('Copied.');
    } catch {
      setMessage('The browser did not allow copying. Select the address and copy it by hand.');
    }
  };

  return (
    <section className="preview-links" aria-label="Preview links">
      <h3>Preview links</h3>
      <p>Show the saved draft of this document, and no other, to somebody without an account.</p>
      <div className="preview-links-new">
        <label>
          Valid for
          <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {lifetimes.map((lifetime) => (
              <option key={lifetime.days} value={lifetime.days}>
                {lifetime.label}
              </option>
            ))}
          </select>
        </label>
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void act(() => makeLink({ api, collection, id, days, locale }), 'The link is made.')}
        >
          Make a link
        </Button>
      </div>
      <p role="status">{message}</p>
      {links.length === 0 ? null : (
        <ul>
          {links.map((link) => (
            <LinkEntry
              key={link.id}
              link={link}
              disabled={isBusy}
              onCopy={(address) => void copy(address)}
              onRevoke={() => void act(() => revokeLink({ api, id: link.id }), 'The link is taken back.')}
            />
          ))}
        </ul>
      )}
    </section>
  );
};

/** Beside the form: makes, lists and ends the links that show this draft outside. */
export const PreviewLinks = () => {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  if (typeof id !== 'number' || collectionSlug === undefined) return null;
  return <Links api={config.routes.api} collection={collectionSlug} id={id} />;
};
