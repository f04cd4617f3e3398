'use client';

import { useDocumentInfo } from '@payloadcms/ui';

import type { WhereUsed as Answer } from '../endpoint';
import { useAnswer } from './use-answer';

/** More than these are opened on demand, so that a picture on every page does not push the form away. */
const mostShown = 12;

const Entries = ({ documents }: Answer) => (
  <ul>
    {documents.map(({ collection, id, href, kind, title, published }) => (
      <li key={`${collection}-${id}`}>
        <a href={href}>{title}</a>
        <span>
          {kind}
          {published ? '' : ', draft'}
        </span>
      </li>
    ))}
  </ul>
);

/** Every document that uses this one, with a link to each. */
export const WhereUsed = ({ address }: { address: string }) => {
  const { lastUpdateTime } = useDocumentInfo();
  const state = useAnswer<Answer>({ path: `${address}/where-used`, revision: lastUpdateTime });
  const documents = state.kind === 'found' ? state.answer.documents : [];
  return (
    <section aria-labelledby="where-used-title" className="document-tools">
      <h3 id="where-used-title">Where used</h3>
      {state.kind === 'loading' && <p role="status">Looking …</p>}
      {state.kind === 'failed' && <p role="alert">It could not be found out. Reload the page to try again.</p>}
      {state.kind === 'found' && documents.length === 0 && <p>Nothing uses it.</p>}
      {documents.length > 0 && <Entries documents={documents.slice(0, mostShown)} />}
      {documents.length > mostShown && (
        <details>
          <summary>{documents.length - mostShown} more</summary>
          <Entries documents={documents.slice(mostShown)} />
        </details>
      )}
    </section>
  );
};
