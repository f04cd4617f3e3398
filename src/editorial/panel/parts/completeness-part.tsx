'use client';

import type { PartState } from '../../completeness/completeness';
import { usePanel } from '../panel-context';
import { Fold } from './fold';

const Mark = ({ part: { needed, state } }: { part: PartState }) => (
  <span className="check-part-mark" data-state={state} data-needed={needed}>
    <span aria-hidden="true">{state === 'there' ? '✓' : needed ? '!' : '·'}</span>
    <span className="check-hidden">
      {state === 'there' ? 'there: ' : needed ? 'missing, needed: ' : 'not there, optional: '}
    </span>
  </span>
);

const PartLine = ({ part }: { part: PartState }) => {
  const { show } = usePanel();
  const { label, note, path } = part;
  return (
    <li>
      <Mark part={part} />
      {path === null ? (
        <span>{label}</span>
      ) : (
        <button type="button" onClick={() => show({ path, sentence: '', excerpt: '' })}>
          {label}
        </button>
      )}
      {note === null ? null : <span className="check-hint">{note}</span>}
    </li>
  );
};

/** The parts of the page in the order in which patients read them: a strip that fills up, and a list that leads there. */
export const CompletenessPart = ({ parts }: { parts: PartState[] }) => {
  const needed = parts.filter((part) => part.needed);
  const there = needed.filter(({ state }) => state === 'there').length;
  const isComplete = there === needed.length;
  return (
    <Fold title="Completeness" status={`${there} of ${needed.length}`} tone={isComplete ? 'good' : 'warn'}>
      <div className="check-strip" aria-hidden="true">
        {parts.map(({ label, needed: isNeeded, state }) => (
          <span key={label} data-state={state} data-needed={isNeeded} />
        ))}
      </div>
      <p className="check-hint">
        {isComplete
          ? 'Everything that is needed to publish is there.'
          : 'In the order in which patients read the page.'}
      </p>
      <ol className="check-parts">
        {parts.map((part) => (
          <PartLine key={part.label} part={part} />
        ))}
      </ol>
    </Fold>
  );
};
