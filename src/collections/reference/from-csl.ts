import type { CslDate, CslItem, CslName } from '@/citations/csl-item';

import type { ReferenceData } from './csl';
import { type CslType, cslTypes } from './rules';

/** The typed fields that a CSL item fills: those of {@link ReferenceData} without empty ones. */
export type ReferenceFields = {
  [field in keyof ReferenceData]: Exclude<ReferenceData[field], null>;
} & { cslType: CslType; authors?: CslName[]; editors?: CslName[] };

const isKind = (type: string): type is CslType => type in cslTypes;

/** Noon, as every day is stored; a month or a year alone is no day. */
const dayOf = (date: CslDate | undefined): string | undefined => {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, day, 12)).toISOString();
};

/**
 * The typed fields of a CSL item: what `toCslJson` makes of them is the item again. A type that references do not have
 * becomes a report; readers of formats have chosen a better one before.
 */
export const fromCslItem = (item: CslItem): ReferenceFields => {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields = {
    cslType: isKind(item.type) ? item.type : 'report',
    title: item.title,
    authors: item.author,
    editors: item.editor,
    containerTitle: item['container-title'],
    containerTitleShort: item['container-title-short'],
    collectionTitle: item['collection-title'],
    year,
    month,
    day,
    volume: item.volume,
    issue: item.issue,
    supplement: item['supplement-number'],
    page: item.page,
    articleNumber: item.number,
    publisher: item.publisher,
    publisherPlace: item['publisher-place'],
    edition: item.edition,
    genre: item.genre,
    language: item.language,
    issn: item.ISSN,
    isbn: item.ISBN,
    doi: item.DOI,
    pmid: item.PMID,
    pmcid: item.PMCID,
    url: item.URL,
    accessed: dayOf(item.accessed),
  } satisfies ReferenceFields;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReferenceFields;
};
