import type { CslDate, CslItem, CslName } from '@/citations/csl-item';

type Optional<T> = T | null | undefined;

type Name = {
  family?: Optional<string>;
  given?: Optional<string>;
  suffix?: Optional<string>;
  literal?: Optional<string>;
};

/** The typed fields of a reference from which the CSL-JSON is made. A draft may have no year yet. */
export type ReferenceData = {
  cslType: string;
  title: string;
  authors?: Optional<Name[]>;
  editors?: Optional<Name[]>;
  containerTitle?: Optional<string>;
  containerTitleShort?: Optional<string>;
  collectionTitle?: Optional<string>;
  year?: Optional<number>;
  month?: Optional<number>;
  day?: Optional<number>;
  volume?: Optional<string>;
  issue?: Optional<string>;
  supplement?: Optional<string>;
  page?: Optional<string>;
  articleNumber?: Optional<string>;
  publisher?: Optional<string>;
  publisherPlace?: Optional<string>;
  edition?: Optional<string>;
  genre?: Optional<string>;
  language?: Optional<string>;
  issn?: Optional<string>;
  isbn?: Optional<string>;
  doi?: Optional<string>;
  pmid?: Optional<string>;
  pmcid?: Optional<string>;
  url?: Optional<string>;
  accessed?: Optional<string>;
};

const withoutEmpty = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined && entry !== ''),
  ) as T;

const accessedOn = (value: string): CslDate => {
  const date = new Date(value);
  return { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] };
};

/** A day without its month says nothing. */
const issuedOn = ({ year, month, day }: ReferenceData): CslDate | undefined => {
  if (!year) return undefined;
  if (!month) return { 'date-parts': [[year]] };
  return { 'date-parts': [day ? [year, month, day] : [year, month]] };
};

/** Names without the rows that an editor added and left empty. */
const namesOf = (rows: Optional<Name[]>): CslName[] | undefined => {
  const names = (rows ?? [])
    .map(({ family, given, suffix, literal }) => withoutEmpty({ family, given, suffix, literal }) as CslName)
    .filter(({ family, literal }) => family !== undefined || literal !== undefined);
  return names.length > 0 ? names : undefined;
};

/** CSL-JSON of a reference; empty fields are left out. Source: CSL 1.0.2 specification, appendix IV. */
export const toCslJson = (reference: ReferenceData): CslItem =>
  withoutEmpty({
    type: reference.cslType,
    title: reference.title,
    author: namesOf(reference.authors),
    editor: namesOf(reference.editors),
    'container-title': reference.containerTitle,
    'container-title-short': reference.containerTitleShort,
    'collection-title': reference.collectionTitle,
    issued: issuedOn(reference),
    accessed: reference.accessed ? accessedOn(reference.accessed) : undefined,
    volume: reference.volume,
    issue: reference.issue,
    'supplement-number': reference.supplement,
    page: reference.page,
    number: reference.articleNumber,
    publisher: reference.publisher,
    'publisher-place': reference.publisherPlace,
    edition: reference.edition,
    genre: reference.genre,
    language: reference.language,
    ISSN: reference.issn,
    ISBN: reference.isbn,
    DOI: reference.doi,
    PMID: reference.pmid,
    PMCID: reference.pmcid,
    URL: reference.url,
  }) as CslItem;
