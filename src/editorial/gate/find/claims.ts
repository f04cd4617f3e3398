import type { FlattenedField } from 'payload';

import type { Locale } from '@/core/locales';

import { checkDocument } from '../../claims/document';
import type { Severity } from '../../claims/finding';
import { isOverridden } from '../../overrides/overrides';
import { fieldPathOf, labelOf } from '../label-of';
import type { Missing } from '../missing';

/** What of a finding stops publication; the others advise. */
const stopping: readonly Severity[] = ['block'];

type Overrides = Parameters<typeof isOverridden>[0]['overrides'];

const overridesOf = (document: object): Overrides => (document as { claimOverrides?: Overrides }).claimOverrides;

/** What is written about a document and is not read by patients. */
const notForPatients = new Set(['review', 'translation', 'claimOverrides', 'comments', 'cites']);

const textsFor = ({ document, leftOut }: { document: object; leftOut: string[] }): object =>
  Object.fromEntries(Object.entries(document).filter(([key]) => !notForPatients.has(key) && !leftOut.includes(key)));

type Args = {
  document: object;
  fields: FlattenedField[];
  /** Fields that the system writes from others. */
  leftOut?: string[];
  locale: Locale;
};

/** Claims in the texts of a document that must not be published. */
export const findClaimProblems = ({ document, fields, leftOut = [], locale }: Args): Missing[] =>
  checkDocument({ document: textsFor({ document, leftOut }), locale })
    .filter(({ severity }) => stopping.includes(severity))
    .filter((finding) => !isOverridden({ finding, overrides: overridesOf(document) }))
    .map(({ path, excerpt, why, suggestion }) => ({
      path: fieldPathOf(path),
      label: labelOf({ fields, path }),
      message: `“${excerpt}”: ${why} ${suggestion}`,
    }));
