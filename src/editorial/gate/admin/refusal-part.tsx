'use client';

import { usePanel } from '../../panel/panel-context';
import { WatchForm } from '../../panel/watch-form';
import type { Refusal } from './use-refusal';
import './refusal.css';

/** What the last publication was refused for: each leads to its field, and stays until somebody is done with it. */
export const RefusalPart = ({ refusal }: { refusal: Refusal }) => {
  const { refused, changed, noteChange, dismiss } = refusal;
  const { show } = usePanel();
  if (refused.length === 0) return null;
  return (
    <section className="check-refused" aria-labelledby="check-refused">
      <WatchForm onChange={noteChange} />
      <h3 id="check-refused">Not published</h3>
      <ul>
        {refused.map((one) => (
          <li key={`${one.path} ${one.message}`} data-changed={changed.has(one)}>
            {one.path.startsWith('review.') ? (
              <strong>{one.label}</strong>
            ) : (
              <button type="button" onClick={() => show({ path: one.path, sentence: '', excerpt: '' })}>
                {one.label}
              </button>
            )}
            : {one.message}
            {changed.has(one) ? <em> Changed since.</em> : null}
          </li>
        ))}
      </ul>
      <div className="check-actions">
        <button type="button" onClick={dismiss}>
          Close this list
        </button>
      </div>
    </section>
  );
};
