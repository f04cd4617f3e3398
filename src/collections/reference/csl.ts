import type { CslDate, CslItem, CslName } from '@/citations/csl-item';

type Optional<T> = T | null | undefined;

/** The typed fields of a reference from which the CSL-JSON is made. */
export type ReferenceData = {
  cslType: string;
  title: string;
  authors?: Optional<
    { family?: Optional<string>; given?: Optional<string>; suffix?: Optional<string>; literal?: Optional<string> }[]
  >;
  containerTitle?: Optional<string>;
  containerTitleShort?: Optional<string>;
  year: number;
  month?: Optional<number>;
  volume?: Optional<string>;
  issue?: Optional<string>;
  page?: Optional<string>;
  articleNumber?: Optional<string>;
  publisher?: Optional<string>;
  edition?: Optional<string>;
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

/** Authors without the rows that an editor added and left empty. */
const namesOf = (authors: ReferenceData['authors']): CslName[] | undefined => {
  const names = (authors ?? [])
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
    'container-title': reference.containerTitle,
    'container-title-short': reference.containerTitleShort,
    issued: { 'date-parts': [reference.month ? [reference.year, reference.month] : [reference.year]] },
    accessed: reference.accessed ? accessedOn(reference.accessed) : undefined,
    volume: reference.volume,
    issue: reference.issue,
    page: reference.page,
    number: reference.articleNumber,
    publisher: reference.publisher,
    edition: reference.edition,
    DOI: reference.doi,
    PMID: reference.pmid,
    PMCID: reference.pmcid,
    URL: reference.url,
  }) as CslItem;
