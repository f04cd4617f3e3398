import type { FlattenedField } from 'payload';

import type { Locale } from '@/core/locales';

import { checkDocument, type DocumentFinding } from '../../claims/document';
import type { Severity } from '../../claims/finding';
import { fieldPathOf, labelOf } from '../label-of';
import type { Missing } from '../missing';

/** What of a finding stops publication; the others advise. */
const stopping: readonly Severity[] = ['block'];

/** A finding that somebody stands behind nevertheless, with a reason. */
type Override = { rule?: unknown; path?: unknown; excerpt?: unknown };

type IsOverridden = (args: { finding: DocumentFinding; document: object }) => boolean;

const overridesOf = (document: object): Override[] => {
  const { claimOverrides } = document as { claimOverrides?: unknown };
  return Array.isArray(claimOverrides) ? (claimOverrides as Override[]) : [];
};

/** Whether the document itself says that this finding may stand, at this place and in these words. */
const isOverriddenInDocument: IsOverridden = ({ finding, document }) =>
  overridesOf(document).some(
    ({ rule, path, excerpt }) => rule === finding.rule && path === finding.path && excerpt === finding.excerpt,
  );

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
  isOverridden?: IsOverridden;
};

/** Claims in the texts of a document that must not be published. */
export const findClaimProblems = ({
  document,
  fields,
  leftOut = [],
  locale,
  isOverridden = isOverriddenInDocument,
}: Args): Missing[] =>
  checkDocument({ document: textsFor({ document, leftOut }), locale })
    .filter(({ severity }) => stopping.includes(severity))
    .filter((finding) => !isOverridden({ finding, document }))
    .map(({ path, excerpt, why, suggestion }) => ({
      path: fieldPathOf(path),
      label: labelOf({ fields, path }),
      message: `“${excerpt}”: ${why} ${suggestion}`,
    }));
