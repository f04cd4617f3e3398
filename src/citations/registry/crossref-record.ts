import type { CslDate, CslItem, CslName } from '../csl-item';
import { readCrossrefUpdates } from './crossref-updates';
import { type CrossrefWork, datePartsOf } from './crossref-work';
import { toPlain } from './plain-text';
import type { RegistryRecord } from './types';
import { mergeUpdates, readTitle } from './updates';

/** CSL types by the names that Crossref gives them; what is missing here is told by whether it stands in a journal. */
const cslTypes: Record<string, string> = {
  'journal-article': 'article-journal',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'posted-content': 'article',
  dissertation: 'thesis',
  report: 'report',
  standard: 'report',
};

const namesOf = (list: CrossrefWork['author']): CslName[] =>
  (list ?? []).flatMap(({ family, given, suffix, name }): CslName[] => {
    if (!family) return name ? [{ literal: toPlain(name) }] : [];
    const person: CslName = { family: toPlain(family) };
    if (given) person.given = toPlain(given);
    if (suffix) person.suffix = toPlain(suffix);
    return [person];
  });

/** The day of the printed issue where there is one: that is what an issue and its pages belong to. */
const issuedOf = (work: CrossrefWork): CslDate | undefined => {
  const parts = [work['published-print'], work.published, work.issued, work['published-online']]
    .map(datePartsOf)
    .find((found) => found !== null);
  return parts ? { 'date-parts': [parts] } : undefined;
};

const yearsOf = (work: CrossrefWork): number[] => {
  const dates = [work.issued, work.published, work['published-print'], work['published-online']];
  return [...new Set(dates.flatMap((value) => datePartsOf(value)?.[0] ?? []))];
};

const withSubtitle = ({ title, subtitle }: { title: string; subtitle: string }): string =>
  subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())
    ? title
    : `${title.replace(/[:.]\s*$/u, '')}: ${subtitle}`;

const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== '')) as T;

/** What Crossref holds about a work, as a record to compare with; null for a work without a title. */
export const readCrossrefWork = (work: CrossrefWork): RegistryRecord | null => {
  const { title: short, isRetracted } = readTitle(toPlain(work.title?.[0] ?? ''));
  if (short === '') return null;
  const title = withSubtitle({ title: short, subtitle: toPlain(work.subtitle?.[0] ?? '') });
  const journals = [...(work['container-title'] ?? []), ...(work['short-container-title'] ?? [])].map(toPlain);
  const authors = namesOf(work.author);
  const editors = namesOf(work.editor);
  const doi = work.DOI.toLowerCase();
  const item = compact<CslItem>({
    type: cslTypes[work.type ?? ''] ?? (journals.length > 0 ? 'article-journal' : 'report'),
    title,
    author: authors.length > 0 ? authors : undefined,
    editor: editors.length > 0 ? editors : undefined,
    'container-title': toPlain(work['container-title']?.[0] ?? ''),
    'container-title-short': toPlain(work['short-container-title']?.[0] ?? ''),
    issued: issuedOf(work),
    volume: work.volume ?? undefined,
    issue: work.issue ?? undefined,
    page: work.page ?? undefined,
    number: work['article-number'] ?? undefined,
    publisher: toPlain(work.publisher ?? ''),
    language: work.language ?? undefined,
    ISSN: work.ISSN?.[0],
    ISBN: work.ISBN?.[0],
    DOI: doi,
  });
  return {
    registry: 'crossref',
    item,
    titles: [...new Set([title, short])],
    journals: [...new Set(journals.filter((name) => name !== ''))],
    years: yearsOf(work),
    updates: mergeUpdates(readCrossrefUpdates({ work, doi, isRetracted })),
  };
};
