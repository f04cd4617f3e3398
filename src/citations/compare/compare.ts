import type { CslItem } from '../csl-item';
import type { Registry, RegistryRecord } from '../registry/types';
import { fold } from './fold';
import { isSameJournal } from './journals';
import { compareAuthors, listNames } from './names';
import { completePages, isSameNumber, isSamePages } from './pages';
import { isSameTitle } from './titles';

/** What is compared, by the name of the field that an editor fills, with what the field is called. */
export const comparedFields = {
  title: 'Title',
  authors: 'Authors',
  containerTitle: 'Journal',
  year: 'Year',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
} as const;

export type ComparedField = keyof typeof comparedFields;

/** One field that a registry has otherwise, and what to write into the reference to follow the registry. */
export type Difference = {
  field: ComparedField;
  ours: string;
  theirs: string;
  registry: Registry;
  changes: Record<string, unknown>;
};

/** What one field says: empty where it says nothing. */
type Side = { theirs: string; agrees: boolean; changes: Record<string, unknown> };

type Rule = {
  field: ComparedField;
  ours: (item: CslItem) => string;
  compare: (ours: CslItem, record: RegistryRecord) => Side;
  /** Whether to offer the registry's value although the two agree, because it says more. */
  isShortened?: (ours: CslItem, record: RegistryRecord) => boolean;
};

const same = (ours: string, theirs: string): boolean => fold(ours) === fold(theirs);

const yearOf = ({ issued }: CslItem): number | undefined => issued?.['date-parts'][0]?.[0];

/** Any year between the online and the printed edition is right; outside of them none is. */
const isYearOf = (year: number | undefined, { years }: RegistryRecord): boolean =>
  year !== undefined && year >= Math.min(...years) && year <= Math.max(...years);

const placesOf = ({ page, number }: CslItem): string[] => [page ?? '', number ?? ''].filter((place) => place !== '');

const simple = (
  field: ComparedField,
  key: 'volume' | 'issue' | 'DOI' | 'PMID' | 'PMCID',
  isSame: (ours: string, theirs: string) => boolean,
): Rule => ({
  field,
  ours: (item) => item[key] ?? '',
  compare: (ours, { item }) => ({
    theirs: item[key] ?? '',
    agrees: isSame(ours[key] ?? '', item[key] ?? ''),
    changes: { [field]: item[key] ?? null },
  }),
});

const rules: Rule[] = [
  {
    field: 'title',
    ours: ({ title }) => title,
    compare: (ours, { item, titles }) => ({
      theirs: item.title,
      agrees: titles.some((title) => isSameTitle(ours.title, title)),
      changes: { title: item.title },
    }),
  },
  {
    field: 'authors',
    ours: ({ author }) => listNames(author ?? []),
    compare: (ours, { item }) => ({
      theirs: listNames(item.author ?? []),
      agrees: compareAuthors(ours.author ?? [], item.author ?? []).agree,
      changes: { authors: item.author ?? [] },
    }),
    isShortened: (ours, { item }) => compareAuthors(ours.author ?? [], item.author ?? []).isShortened,
  },
  {
    field: 'containerTitle',
    ours: (item) => item['container-title'] ?? item['container-title-short'] ?? '',
    // A right abbreviation does not make a wrong name right: the name is what readers get.
    compare: (ours, { item, journals }) => ({
      theirs: item['container-title'] ?? journals[0] ?? '',
      agrees: journals.some((journal) =>
        isSameJournal(ours['container-title'] ?? ours['container-title-short'] ?? '', journal),
      ),
      changes: {
        containerTitle: item['container-title'] ?? journals[0] ?? null,
        containerTitleShort: item['container-title-short'] ?? null,
      },
    }),
  },
  {
    field: 'year',
    ours: (item) => String(yearOf(item) ?? ''),
    compare: (ours, record) => ({
      theirs: String(yearOf(record.item) ?? ''),
      agrees: isYearOf(yearOf(ours), record),
      changes: { year: yearOf(record.item) ?? null, month: record.item.issued?.['date-parts'][0]?.[1] ?? null },
    }),
  },
  simple('volume', 'volume', isSameNumber),
  simple('issue', 'issue', isSameNumber),
  {
    field: 'page',
    ours: (item) => placesOf(item)[0] ?? '',
    compare: (ours, { item }) => ({
      theirs: completePages(placesOf(item)[0] ?? ''),
      agrees: placesOf(ours).some((left) => placesOf(item).some((right) => isSamePages(left, right))),
      changes: { page: item.page ? completePages(item.page) : null, articleNumber: item.number ?? null },
    }),
  },
  simple('doi', 'DOI', same),
  simple('pmid', 'PMID', same),
  simple('pmcid', 'PMCID', same),
];

export type Comparison = {
  /** Fields that say something else here. */
  differences: Difference[];
  /** Fields that are empty or shortened here and that a registry knows. */
  offers: Difference[];
};

/**
 * Compares a reference field by field with what registries hold about the same paper. A field agrees as soon as one
 * registry agrees with it: registries leave out issues and pages, and write names of journals in different ways. A
 * registry that has nothing in a field has no say in it. Records come in the order in which their values are proposed.
 */
export const compareWithRegistry = ({ ours, records }: { ours: CslItem; records: RegistryRecord[] }): Comparison => {
  const comparison: Comparison = { differences: [], offers: [] };
  for (const { field, ours: read, compare, isShortened } of rules) {
    const written = read(ours);
    const sides = records.map((record) => ({ record, ...compare(ours, record) })).filter(({ theirs }) => theirs !== '');
    const [first] = sides;
    if (first === undefined) continue;
    const { theirs, changes, record } = first;
    const row: Difference = { field, ours: written, theirs, registry: record.registry, changes };
    if (written === '') comparison.offers.push(row);
    else if (!sides.some(({ agrees }) => agrees)) comparison.differences.push(row);
    else if (isShortened?.(ours, record)) comparison.offers.push(row);
  }
  return comparison;
};
