'use client';

import { Button, SetStepNav, useConfig } from '@payloadcms/ui';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';

import { decodeText } from '@/citations/formats/decode-text';

import type { ImportResult } from '../import/result';
import './import-screen.css';
import { countStatuses, mergeResults, planBatches } from './import-plan';
import { ImportResults } from './import-results';
import { sendImport } from './send-import';

/** Few enough that the bar moves every second or two. */
const batchSize = 25;

type Phase = 'writing' | 'checking' | 'checked' | 'importing' | 'done';

const references = (count: number): string => `${count} ${count === 1 ? 'reference' : 'references'}`;

const summary = ({ results, isDone }: { results: ImportResult[]; isDone: boolean }): string => {
  const { created, duplicate, invalid } = countStatuses(results);
  const imported = results.filter(({ status, id }) => status === 'created' && id !== undefined).length;
  return [
    isDone ? `${references(imported)} created as drafts` : `${created} new`,
    ...(isDone && imported < created ? [`${created - imported} not imported yet`] : []),
    `${duplicate} already there`,
    `${invalid} that cannot be used`,
  ].join(', ');
};

/** Paste or choose, check, import: three steps, and the text stays through all of them. */
export const ImportScreen = () => {
  const { config } = useConfig();
  const base = `${config.routes.admin}/collections/references`;
  const api = config.routes.api;
  const [text, setText] = useState('');
  const [phase, setPhase] = useState<Phase>('writing');
  const [results, setResults] = useState<ImportResult[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = phase === 'checking' || phase === 'importing';
  const isDone = phase === 'importing' || phase === 'done';
  const waiting = results.filter(({ status, id }) => status === 'created' && id === undefined).length;

  useEffect(() => {
    if (phase === 'checked' || phase === 'done') heading.current?.focus();
  }, [phase]);

  const write = (next: string) => {
    setText(next);
    setPhase('writing');
    setResults([]);
    setProblem(null);
  };

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) write(decodeText(new Uint8Array(await file.arrayBuffer())));
  };

  const check = async () => {
    setPhase('checking');
    setProblem(null);
    const answer = await sendImport({ api, text, dryRun: true });
    setResults(answer.results ?? []);
    setProblem(answer.results === null ? answer.message : null);
    setPhase(answer.results === null ? 'writing' : 'checked');
  };

  const save = async () => {
    setPhase('importing');
    setProblem(null);
    let current = results;
    let done = 0;
    for (const { text: batch, indices } of planBatches({ results, size: batchSize })) {
      setProgress({ done, of: waiting });
      const answer = await sendImport({ api, text: batch, dryRun: false });
      if (answer.results === null) {
        setProblem(answer.message);
        break;
      }
      done += indices.length;
      current = mergeResults({ results: current, indices, imported: answer.results });
      setResults(current);
    }
    setPhase('done');
  };

  return (
    <>
      <SetStepNav nav={[{ label: 'References', url: base }, { label: 'Import' }]} />
      <p id="reference-import-help">
        Paste entries in RIS, BibTeX, NBIB (PubMed) or CSL-JSON, or DOIs, PMIDs, PMCIDs and addresses that hold one, one
        on a line. They may be mixed. Nothing is saved before you have seen what was read.
      </p>
      <div className="field-type textarea">
        <label className="field-label" htmlFor="reference-import-text">
          References
        </label>
        <textarea
          aria-describedby="reference-import-help"
          className="textarea-element"
          disabled={isBusy}
          id="reference-import-text"
          rows={12}
          spellCheck={false}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
      </div>
      <div className="field-type">
        <label className="field-label" htmlFor="reference-import-file">
          Or choose a file
        </label>
        <input
          accept=".ris,.bib,.nbib,.json,.txt,.enw"
          disabled={isBusy}
          id="reference-import-file"
          type="file"
          onChange={choose}
        />
      </div>
      {problem === null ? null : (
        <p className="reference-import__problem" role="alert">
          {problem}
        </p>
      )}
      <p className="reference-import__actions">
        <Button disabled={isBusy || text.trim() === ''} onClick={check} size="medium">
          {phase === 'checking' ? 'Reading …' : 'Read and check'}
        </Button>
      </p>
      <div aria-live="polite">
        {phase === 'importing' ? (
          <p>
            <label>
              Importing {references(waiting)} … <progress max={Math.max(progress.of, 1)} value={progress.done} />
            </label>
          </p>
        ) : null}
      </div>
      {results.length === 0 ? null : (
        <section aria-labelledby="reference-import-results">
          <h2 id="reference-import-results" ref={heading} tabIndex={-1}>
            {summary({ results, isDone })}
          </h2>
          {waiting === 0 ? null : (
            <Button disabled={isBusy} onClick={save} size="medium">
              {phase === 'done' ? 'Import the rest' : `Import ${references(waiting)}`}
            </Button>
          )}
          <ImportResults base={base} isDone={isDone} results={results} />
        </section>
      )}
    </>
  );
};
