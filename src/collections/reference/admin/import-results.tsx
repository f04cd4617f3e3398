'use client';

import type { ImportResult } from '../import/result';

const severities = { error: 'Problem', attention: 'Needs attention', note: 'Note' };

const wordsFor = ({ result: { status, id, problems }, isDone }: { result: ImportResult; isDone: boolean }): string => {
  if (status === 'duplicate') return 'Already there';
  if (status === 'invalid') return 'Cannot be used';
  if (isDone && id === undefined) return 'Not imported yet';
  const needsAttention = problems.some(({ severity }) => severity === 'attention');
  return `${isDone ? 'Created as a draft' : 'New'}${needsAttention ? ', needs attention' : ''}`;
};

type ImportResultsProps = {
  results: ImportResult[];
  /** Whether something was imported, or this is only what would be. */
  isDone: boolean;
  /** Address of the list of references in the admin. */
  base: string;
};

/** Each entry with what becomes of it, in the order of the text. */
export const ImportResults = ({ results, isDone, base }: ImportResultsProps) => (
  <ol className="reference-import__results">
    {results.map((result, index) => {
      const { status, id, reference, problems, line, excerpt } = result;
      return (
        <li key={`${line}-${index}`} data-status={status}>
          <p>
            <strong>{wordsFor({ result, isDone })}</strong> <span>line {line}</span>
          </p>
          <p>{reference?.formatted ?? excerpt}</p>
          {problems.length === 0 ? null : (
            <ul>
              {problems.map(({ severity, message }) => (
                <li key={`${severity}${message}`}>
                  {severities[severity]}: {message}
                </li>
              ))}
            </ul>
          )}
          {id === undefined ? null : (
            <p>
              <a href={`${base}/${id}`} aria-label={`Open “${reference?.title ?? id}”`}>
                Open the reference
              </a>
            </p>
          )}
        </li>
      );
    })}
  </ol>
);
