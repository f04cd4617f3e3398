'use client';

import { dayLabel } from '@/core/admin/day-label';

import type { Changes } from '../endpoints/changes';

/** What changed since the last approval, in words: what was taken out is struck out, what was added is marked. */
export const ChangeList = ({ approvedAt, changes }: Changes) => {
  if (changes.length === 0) return approvedAt ? <p>Nothing has changed since it was approved.</p> : null;
  const since = approvedAt ? `since the approval on ${dayLabel(approvedAt)}` : 'to be read for the first time';
  return (
    <details className="review-changes" open={approvedAt !== null}>
      <summary>
        {changes.length === 1 ? 'One field' : `${changes.length} fields`} {since}
      </summary>
      <dl>
        {changes.map(({ label, parts, path, isFormOnly }) => (
          <div key={`${path} ${label}`}>
            <dt>{label}</dt>
            <dd>
              {isFormOnly ? <em>The words are the same; headings, lists or the order changed. </em> : null}
              {parts.map(({ kind, text }, index) => {
                if (kind === 'added') return <ins key={index}>{text}</ins>;
                return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
              })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
