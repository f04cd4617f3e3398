import type { SanitizedCollectionConfig } from 'payload';

import type { Locale } from '@/core/locales';

import { addDisagreements, type Disagreement } from '../agreement/disagreements';
import { claimsOf } from '../claims/claims-of';
import { isOverridden, type Override } from '../overrides/overrides';

export type FindingCount = { category: string; blocking: number; warnings: number };

/** How many findings of each kind a document has that block or warn and were not let stand; no kind without any. */
export const countFindings = ({
  collection,
  document,
  locale,
  disagreements,
}: {
  collection: Pick<SanitizedCollectionConfig, 'custom' | 'slug'>;
  document: { claimOverrides?: Override[] | null };
  locale: Locale;
  /** With its own fields and with other pages. */
  disagreements: Disagreement[];
}): FindingCount[] => {
  const counts = new Map<string, FindingCount>();
  for (const finding of addDisagreements(claimsOf({ collection, document, locale }), disagreements)) {
    if (finding.severity === 'info' || isOverridden({ finding, overrides: document.claimOverrides })) continue;
    const count = counts.get(finding.category) ?? { category: finding.category, blocking: 0, warnings: 0 };
    count[finding.severity === 'block' ? 'blocking' : 'warnings'] += 1;
    counts.set(finding.category, count);
  }
  return [...counts.values()];
};
