import type { Locale } from '@/core/locales';

import { EvidenceTable, type EvidenceTableProps } from './evidence-table';
import { Unstudied } from './unstudied';

/** The ratings that rest on studies as a table, and below it what nobody has studied. */
export const EvidenceOverview = ({ groups, locale, caption }: EvidenceTableProps & { locale: Locale }) => {
  const studied = groups.filter(({ rows }) => rows.some(({ direction }) => direction !== 'no-studies'));
  const unstudied = groups.filter((group) => !studied.includes(group));
  return (
    <>
      {studied.length === 0 ? null : <EvidenceTable groups={studied} locale={locale} caption={caption} />}
      <Unstudied groups={unstudied} locale={locale} />
    </>
  );
};
