import type { Locale } from '@/core/locales';

import { checkDocument, type DocumentFinding } from '../claims/document';

export type FindingCount = { category: string; blocking: number; warnings: number };

/** How many findings of each kind a document has that block or warn; kinds without any are left out. */
export const countFindings = ({
  document,
  locale,
  isLetStand,
}: {
  document: object;
  locale: Locale;
  isLetStand: (finding: DocumentFinding) => boolean;
}): FindingCount[] => {
  const counts = new Map<string, FindingCount>();
  for (const finding of checkDocument({ document, locale })) {
    if (finding.severity === 'info' || isLetStand(finding)) continue;
    const count = counts.get(finding.category) ?? { category: finding.category, blocking: 0, warnings: 0 };
    count[finding.severity === 'block' ? 'blocking' : 'warnings'] += 1;
    counts.set(finding.category, count);
  }
  return [...counts.values()];
};
