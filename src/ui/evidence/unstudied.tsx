import type { Locale } from '@/core/locales';

import { DocumentLink } from '../content/document-link';
import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { EvidenceGroup } from './evidence-table';

type Search = { key: string; searchedOn: string | null; note: string | null; groups: EvidenceGroup[] };

/** One search often covers many questions; what is said about it is said once. */
const bySearch = (groups: EvidenceGroup[]): Search[] => {
  const searches = new Map<string, Search>();
  for (const group of groups) {
    const { searchedOn = null, note = null } = group.rows[0] ?? {};
    const key = `${searchedOn ?? ''} ${note ?? ''}`;
    const search = searches.get(key) ?? { key, searchedOn, note, groups: [] };
    search.groups.push(group);
    searches.set(key, search);
  }
  return [...searches.values()];
};

/** What nobody has studied, as far as somebody looked; said as plainly as a result. */
export const Unstudied = ({ groups, locale }: { groups: EvidenceGroup[]; locale: Locale }) => {
  if (groups.length === 0) return null;
  const t = messagesFor(locale).evidence;
  return (
    <>
      <h3>{t.noStudiesHeading}</h3>
      {bySearch(groups).map((search) => (
        <div className="unstudied" key={search.key}>
          <ul>
            {search.groups.map(({ anchor, subject, rows }) => (
              <li key={subject.label} id={anchor ?? undefined}>
                {subject.href === null ? (
                  subject.label
                ) : (
                  <DocumentLink link={{ ...subject, href: subject.href }} locale={locale} />
                )}
                {rows.map((row) => (
                  <span key={row.key} id={row.anchor ?? undefined}>
                    : {row.outcome}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <p className="small">
            {search.searchedOn === null ? null : t.searched(formatDay({ day: search.searchedOn, locale }))}{' '}
            {search.note}
          </p>
        </div>
      ))}
    </>
  );
};
