import 'server-only';

import type { CslItem } from '@/citations/csl-item';
import type { Segment } from '@/citations/style/parts/segments';
import { type CitationStyle, defaultCitationStyle, formatCitation, isCitationStyle } from '@/citations/style/styles';
import type { Locale } from '@/core/locales';
import { localizePath } from '@/core/locales';
import { readAll, readByIds } from '@/core/read/documents';
import { readGlobal } from '@/core/read/globals';
import type { Reference } from '@/payload-types';
import type { LinkView, ReferenceSummary } from '@/ui/views';

import { toCslJson } from './csl';
import { foreignLanguage } from './foreign-language';
import { type CslType, evidenceLevel } from './rules';

export type ReferenceView = ReferenceSummary & {
  id: number;
  /** That of the title, where it is known and not that of the page. */
  titleLanguage: string | undefined;
  year: number;
  cslType: CslType;
  /** The entry in the style of the site. */
  formatted: Segment[];
  item: CslItem;
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
  const first = names[0]?.family ?? names[0]?.literal;
  const people = names.length > 1 ? `${first} et al` : first;
  return [people, containerTitleShort ?? containerTitle, String(year)].filter(Boolean).join(', ');
};

type ToView = { reference: Reference; style: CitationStyle; locale: Locale };

const toView = ({ reference, style, locale }: ToView): ReferenceView => ({
  id: reference.id,
  href: localizePath({ path: `/references/${reference.id}`, locale }),
  title: reference.title,
  titleLanguage: foreignLanguage({ language: reference.language, locale }),
  source: sourceOf(reference),
  design: reference.design,
  population: reference.population,
  verification: reference.verification ?? 'unchecked',
  updateStatus: reference.updateStatus,
  year: reference.year,
  cslType: reference.cslType,
  formatted: formatCitation({ item: toCslJson(reference), style }),
  item: toCslJson(reference),
  identifiers: identifiersOf(reference),
  level: evidenceLevel(reference.design, reference.population),
  sampleSize: reference.sampleSize ?? null,
  finding: reference.finding ?? null,
  limitations: reference.limitations ?? null,
  funding: reference.funding ?? null,
  conflict: reference.conflicts ?? null,
  checkedOn: reference.checkedOn ?? null,
});

/** The style in which this site prints its references; pages that show it are expired when it changes. */
export const readCitationStyle = async ({ locale }: { locale: Locale }): Promise<CitationStyle> => {
  const { citationStyle } = await readGlobal({ slug: 'site-settings', locale });
  // Settings that were never saved have no values yet.
  return isCitationStyle(citationStyle) ? citationStyle : defaultCitationStyle;
};

/** References by id, in the order of the ids. */
export const readReferences = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<ReferenceView[]> => {
  const documents = await readByIds({ collection: 'references', locale, ids });
  const style = await readCitationStyle({ locale });
  return documents.map((reference) => toView({ reference, style, locale }));
};

/** The whole bibliography, by first author. */
export const listReferences = async ({ locale }: { locale: Locale }): Promise<ReferenceView[]> => {
  const documents = await readAll({ collection: 'references', locale, sort: 'firstAuthor' });
  const style = await readCitationStyle({ locale });
  return documents.map((reference) => toView({ reference, style, locale }));
};
