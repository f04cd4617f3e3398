'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import './where-used.css';

import type { Used } from '../endpoints/used';
import { ReplaceForm } from './replace-form';
import { UsedDocumentEntry } from './used-document-entry';

type State = { kind: 'loading' } | { kind: 'failed' } | { kind: 'found'; used: Used };

const headingOf = ({ total, documents }: Used): string => {
  const sentences = documents.reduce((sum, { places }) => sum + places.length, 0);
  return `${total} ${total === 1 ? 'document cites' : 'documents cite'} this reference, in ${sentences} ${
    sentences === 1 ? 'place' : 'places'
  }.`;
};

/** Every document and sentence that cites this reference, and a way to cite another one instead. */
export const WhereUsed = () => {
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [revision, setRevision] = useState(0);
  const api = config.routes.api;

  useEffect(() => {
    if (id === undefined) return;
    const controller = new AbortController();
    fetch(`${api}/references/${id}/used`, { credentials: 'include', signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`Status ${response.status}`);
        setState({ kind: 'found', used: (await response.json()) as Used });
      })
      .catch(() => {
        if (!controller.signal.aborted) setState({ kind: 'failed' });
      });
    return () => controller.abort();
  }, [api, id, revision]);

  const reload = useCallback(() => setRevision((value) => value + 1), []);

  if (id === undefined) return <p className="where-used">Save this reference first; then it can be cited.</p>;
  if (state.kind === 'loading')
    return (
      <p className="where-used" role="status">
        Looking for the sentences that cite it …
      </p>
    );
  if (state.kind === 'failed')
    return (
      <div className="where-used" role="alert">
        <p>It could not be found out who cites this reference. Nothing was changed.</p>
        <button className="where-used-button" type="button" onClick={reload}>
          Try again
        </button>
      </div>
    );
  const { used } = state;
  if (used.total === 0) return <p className="where-used">Nothing cites this reference yet. It can be deleted.</p>;
  return (
    <section aria-label="Where it is cited" className="where-used">
      <p>{headingOf(used)} It cannot be deleted or unpublished as long as they do.</p>
      <ReplaceForm key={revision} documents={used.documents} id={Number(id)} onDone={reload} />
      <ul>
        {used.documents.map((document) => (
          <UsedDocumentEntry key={`${document.collection}-${document.id}`} document={document} />
        ))}
      </ul>
    </section>
  );
};
