'use client';

import { useConfig, useDocumentTitle } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { ReferenceSearch } from '@/citations/admin/picker/reference-search';
import type { FoundReference } from '@/citations/found-reference';

import type { ReplaceReport } from '../endpoints/replace';
import type { UsedDocument } from '../endpoints/used';

type Progress = { done: number; problems: string[]; isOver: boolean };

type ReplaceFormProps = { id: number; documents: UsedDocument[]; onDone: () => void };

type Answer = Partial<ReplaceReport> & { errors?: { message: string; data?: { errors?: { message: string }[] } }[] };

/** What the answer says went wrong, for the editor. */
const problemIn = ({ errors }: Answer): string =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? 'The server did not answer. Try again.';

/** Cites another reference instead, document by document, so that it shows how far it is and one failure stops nothing. */
export const ReplaceForm = ({ id, documents, onDone }: ReplaceFormProps) => {
  const { config } = useConfig();
  const { title } = useDocumentTitle();
  const [by, setBy] = useState<FoundReference | null>(null);
  const [remove, setRemove] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const hint = useId();
  const address = `${config.routes.api}/references/${id}/replace`;

  const send = async (body: object): Promise<Answer> => {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
    return response === null ? { errors: [] } : ((await response.json().catch(() => ({ errors: [] }))) as Answer);
  };

  const run = async (successor: FoundReference): Promise<void> => {
    const problems: string[] = [];
    for (const [index, { collection, id: document, title: name }] of documents.entries()) {
      setProgress({ done: index, problems: [...problems], isOver: false });
      const answer = await send({ by: successor.id, documents: [{ collection, id: document }] });
      const failed = answer.results?.find(({ status }) => status === 'failed');
      if (!answer.results) problems.push(`${name}: ${problemIn(answer)}`);
      else if (failed) problems.push(`${name}: ${failed.problem ?? 'It could not be changed.'}`);
    }
    if (remove && problems.length === 0) {
      const answer = await send({ by: successor.id, documents: [], remove: true });
      if (answer.removed) {
        window.location.assign(`${config.routes.admin}/collections/references/${successor.id}`);
        return;
      }
      problems.push(problemIn(answer));
    }
    setProgress({ done: documents.length, problems, isOver: true });
    if (problems.length === 0) onDone();
  };

  if (progress !== null)
    return (
      <div className="where-used-progress" role="status">
        <progress aria-label="Documents done" max={documents.length} value={progress.done} />
        <p>
          {progress.isOver
            ? `${documents.length - progress.problems.length} of ${documents.length} documents cite the other reference now.`
            : `Document ${progress.done + 1} of ${documents.length} …`}
        </p>
        {progress.problems.map((problem) => (
          <p key={problem} className="where-used-problem">
            {problem}
          </p>
        ))}
        {progress.isOver ? (
          <button className="where-used-button" type="button" onClick={onDone}>
            Look again
          </button>
        ) : null}
      </div>
    );

  return (
    <details className="where-used-replace">
      <summary>Replace it everywhere</summary>
      <p id={hint}>
        Another reference takes the place of “{title}” in every document below: published text and drafts, in all
        languages. Drafts stay drafts.
      </p>
      <ReferenceSearch
        label="Cite instead"
        exclude={id}
        picked={by === null ? [] : [by.id]}
        onPick={(reference) => setBy(by?.id === reference.id ? null : reference)}
      />
      <label className="where-used-remove">
        <input checked={remove} type="checkbox" onChange={(event) => setRemove(event.target.checked)} /> This one is a
        duplicate: delete it afterwards. Its page will lead to the other one.
      </label>
      <button
        aria-describedby={hint}
        className="where-used-button"
        disabled={by === null}
        type="button"
        onClick={() => (by === null ? undefined : void run(by))}
      >
        Replace in {documents.length} {documents.length === 1 ? 'document' : 'documents'}
      </button>
    </details>
  );
};
