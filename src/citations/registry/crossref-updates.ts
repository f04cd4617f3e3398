import { type CrossrefWork, datePartsOf } from './crossref-work';
import type { UpdateKind, UpdateNotice } from './types';

/** Kinds of Crossref updates; new versions and editions are no notice about the paper. */
const kinds: Record<string, UpdateKind> = {
  retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  // A part that fell may be the part that is cited: somebody has to look.
  partial_retraction: 'concern',
  expression_of_concern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  addendum: 'correction',
  clarification: 'correction',
};

const relations: Record<string, UpdateKind> = {
  'is-retracted-by': 'retraction',
  'has-retraction': 'retraction',
  'has-expression-of-concern': 'concern',
  'is-corrected-by': 'correction',
  'has-correction': 'correction',
  'has-erratum': 'correction',
};

const kindOf = (type: string): UpdateKind | undefined => kinds[type.toLowerCase().replace(/[\s-]+/gu, '_')];

const isoOf = (value: Parameters<typeof datePartsOf>[0]): string | null =>
  datePartsOf(value)
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-') ?? null;

/**
 * The notices about a work: those that Crossref names as its updates, those that it relates to, an update that a
 * publisher deposited on the work itself, and the word before its title.
 */
export const readCrossrefUpdates = ({
  work,
  doi,
  isRetracted,
}: {
  work: CrossrefWork;
  doi: string;
  isRetracted: boolean;
}): UpdateNotice[] => {
  const notice = (kind: UpdateKind, of: { doi: string | null; date: string | null }): UpdateNotice => ({
    kind,
    pmid: null,
    registry: 'crossref',
    ...of,
  });
  const deposited = [
    ...(work['updated-by'] ?? []),
    ...(work['update-to'] ?? []).filter(({ DOI }) => DOI.toLowerCase() === doi),
  ].flatMap(({ DOI, type, updated }) => {
    const kind = kindOf(type);
    return kind ? [notice(kind, { doi: DOI.toLowerCase(), date: isoOf(updated) })] : [];
  });
  const related = Object.entries(work.relation ?? {}).flatMap(([name, targets]) => {
    const kind = relations[name];
    return kind ? targets.map(({ id }) => notice(kind, { doi: id.toLowerCase(), date: null })) : [];
  });
  const found = [...deposited, ...related];
  const isSaid = found.some(({ kind }) => kind === 'retraction');
  return isRetracted && !isSaid ? [...found, notice('retraction', { doi: null, date: null })] : found;
};
