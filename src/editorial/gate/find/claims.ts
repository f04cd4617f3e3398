import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

import type { Locale } from '@/core/locales';

import { addDisagreements, findDisagreementsOf } from '../../agreement/disagreements';
import { claimsOf } from '../../claims/claims-of';
import type { Severity } from '../../claims/finding';
import { isOverridden } from '../../overrides/overrides';
import { fieldPathOf, labelOf } from '../label-of';
import type { Missing } from '../missing';

/** What of a finding stops publication; the others advise. */
const stopping: readonly Severity[] = ['block'];

type Overrides = Parameters<typeof isOverridden>[0]['overrides'];

const overridesOf = (document: object): Overrides => (document as { claimOverrides?: Overrides }).claimOverrides;

type Args = {
  collection: SanitizedCollectionConfig;
  /** Null while it was never saved. */
  id: number | null;
  document: Record<string, unknown>;
  /** As it was saved last; null for a new one. */
  saved: Record<string, unknown> | null;
  locale: Locale;
  req: PayloadRequest;
};

/**
 * Claims in the texts of a document that must not be published and that nobody stands behind with a reason, and where
 * it contradicts what patients read elsewhere of the same therapy.
 */
export const findClaimProblems = async ({ saved, ...asked }: Args): Promise<Missing[]> => {
  const { collection, document } = asked;
  const published = saved?._status === 'published' ? saved : null;
  return addDisagreements(claimsOf(asked), await findDisagreementsOf({ ...asked, published }))
    .filter(({ severity }) => stopping.includes(severity))
    .filter((finding) => !isOverridden({ finding, overrides: overridesOf(document) }))
    .map(({ path, excerpt, why, suggestion }) => ({
      path: fieldPathOf(path),
      label: labelOf({ fields: collection.flattenedFields, path }),
      message: `“${excerpt}”: ${why} ${suggestion}`,
    }));
};
