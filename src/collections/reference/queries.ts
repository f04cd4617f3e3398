import 'server-only';

import { type Citable, formatAma, formatAuthors, type Segment } from '@/citations/format-ama';
import type { Locale } from '@/core/locales';
import { localizePath } from '@/core/locales';
import { readAll, readByIds } from '@/core/read/documents';
import type { Reference } from '@/payload-types';
import type { LinkView, ReferenceSummary } from '@/ui/views';

import { type CslType, evidenceLevel } from './rules';

export type ReferenceView = ReferenceSummary & {
  id: number;
  year: number;
  cslType: CslType;
  formatted: Segment[];
  identifiers: LinkView[];
  level: number | null;
  sampleSize: number | null;
  finding: string | null;
  limitations: string | null;
  funding: string | null;
  conflict: string | null;
  checkedOn: string | null;
};

const identifiersOf = ({ doi, pmid, pmcid, url }: Reference): LinkView[] => [
  ...(doi ? [{ label: `doi:${doi}`, href: `https://doi.org/${doi}` }] : []),
  ...(pmid ? [{ label: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }] : []),
  ...(pmcid ? [{ label: pmcid, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` }] : []),
  ...(url && !doi ? [{ label: new URL(url).hostname, href: url }] : []),
];

/** Author, journal and year in short. */
const sourceOf = ({ authors, containerTitleShort, containerTitle, year }: Reference): string => {
  const names = authors ?? [];
  const first = formatAuthors(names.slice(0, 1)).replace(/ \p{Lu}+$/u, '');
  const people = names.length > 1 ? `${first} et al` : first;
  return [people, containerTitleShort ?? containerTitle, String(year)].filter(Boolean).join(', ');
};

const toView = ({ reference, locale }: { reference: Reference; locale: Locale }): ReferenceView => ({
  id: reference.id,
  href: localizePath({ path: `/references/${reference.id}`, locale }),
  title: reference.title,
  source: sourceOf(reference),
  design: reference.design,
  population: reference.population,
  verification: reference.verification ?? 'unchecked',
  updateStatus: reference.updateStatus,
  year: reference.year,
  cslType: reference.cslType,
  formatted: formatAma({ ...reference, authors: reference.authors ?? [] } satisfies Citable),
  identifiers: identifiersOf(reference),
  level: evidenceLevel(reference.design, reference.population),
  sampleSize: reference.sampleSize ?? null,
  finding: reference.finding ?? null,
  limitations: reference.limitations ?? null,
  funding: reference.funding ?? null,
  conflict: reference.conflicts ?? null,
  checkedOn: reference.checkedOn ?? null,
});

/** References by id, in the order of the ids. */
export const readReferences = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<ReferenceView[]> => {
  const documents = await readByIds({ collection: 'references', locale, ids });
  return documents.map((reference) => toView({ reference, locale }));
};

/** The whole bibliography, by first author. */
export const listReferences = async ({ locale }: { locale: Locale }): Promise<ReferenceView[]> => {
  const documents = await readAll({ collection: 'references', locale, sort: 'firstAuthor' });
  return documents.map((reference) => toView({ reference, locale }));
};
