'use client';

import { useState } from 'react';

import { formatMoment } from './format-moment';

/** Opens the page of a chosen moment in a tab of its own. The hour is that of whoever chooses. */
export const MomentForm = ({ query }: { query: string }) => {
  const [at, setAt] = useState('');
  const moment = new Date(at);
  const chosen = Number.isNaN(moment.getTime()) ? null : moment.toISOString();
  return (
    <p className="history-form">
      <label htmlFor="history-at">Day and hour where you are</label>
      <input id="history-at" type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
      {chosen === null ? (
        <span>Choose a day and an hour first.</span>
      ) : (
        <a
          className="btn btn--style-primary btn--size-small"
          href={`/api/as-of?${query}&at=${chosen}`}
          target="_blank"
          rel="noreferrer"
        >
          Show the page of {formatMoment(chosen)}
        </a>
      )}
    </p>
  );
};
