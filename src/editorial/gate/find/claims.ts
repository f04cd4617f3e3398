import type { SanitizedCollectionConfig } from 'payload';

import type { Locale } from '@/core/locales';

import { claimsOf } from '../../claims/claims-of';
import type { Severity } from '../../claims/finding';
import { isOverridden } from '../../overrides/overrides';
import { fieldPathOf, labelOf } from '../label-of';
import type { Missing } from '../missing';

/** What of a finding stops publication; the others advise. */
const stopping: readonly Severity[] = ['block'];

type Overrides = Parameters<typeof isOverridden>[0]['overrides'];

const overridesOf = (document: object): Overrides => (document as { claimOverrides?: Overrides }).claimOverrides;

type Args = { collection: SanitizedCollectionConfig; document: object; locale: Locale };

/** Claims in the texts of a document that must not be published and that nobody stands behind with a reason. */
export const findClaimProblems = ({ collection, document, locale }: Args): Missing[] =>
  claimsOf({ collection, document, locale })
    .filter(({ severity }) => stopping.includes(severity))
    .filter((finding) => !isOverridden({ finding, overrides: overridesOf(document) }))
    .map(({ path, excerpt, why, suggestion }) => ({
      path: fieldPathOf(path),
      label: labelOf({ fields: collection.flattenedFields, path }),
      message: `“${excerpt}”: ${why} ${suggestion}`,
    }));
