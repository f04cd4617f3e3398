'use client';

import type { ReportFinding } from '../../report/report';
import { type SearchAppearance, shown } from '../../search-appearance/search-appearance';
import { FindingList } from './finding-list';
import { Fold } from './fold';
import { plural } from './wording';

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', most), 1))} …`;

const Length = ({ name, text, limits }: { name: string; text: string; limits: { min: number; max: number } }) => {
  const fits = text.length >= limits.min && text.length <= limits.max;
  return (
    <li>
      <span>{name}</span>
      <span className="check-bar" aria-hidden="true">
        <span
          data-level={fits ? 'good' : 'hard'}
          style={{ inlineSize: `${Math.min(100, (text.length / (limits.max * 1.25)) * 100)}%` }}
        />
        <i style={{ insetInlineStart: '80%' }} />
      </span>
      <span className="check-grade">
        {text.length} of {limits.max}
      </span>
    </li>
  );
};

/** How the page would look among search results. */
export const SearchPart = ({
  search: { title, description, ownTitle, ownDescription },
  address,
  findings,
}: {
  search: SearchAppearance;
  address: string;
  findings: ReportFinding[];
}) => (
  <Fold
    title="Search appearance"
    status={findings.length === 0 ? 'Good' : plural(findings.length, 'note', 'notes')}
    tone={findings.length === 0 ? 'good' : 'info'}
  >
    <div className="check-result">
      <p className="check-result-address">{address}</p>
      <p className="check-result-title">{cut(title, shown.title.max) || 'No title yet'}</p>
      <p>{cut(description, shown.description.max) || 'No description yet'}</p>
    </div>
    <ul className="check-lengths">
      <Length name="Title" text={title} limits={shown.title} />
      <Length name="Description" text={description} limits={shown.description} />
    </ul>
    <p className="check-hint">
      {ownTitle && ownDescription
        ? 'Both were written for search results.'
        : 'What is left empty under "Search" comes from the page itself.'}
    </p>
    {findings.length === 0 ? null : <FindingList findings={findings} none="" />}
  </Fold>
);
