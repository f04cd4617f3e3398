/** A name in CSL-JSON: a person, or a group as `literal`. Particles stand in the family name. */
export type CslName = { family?: string; given?: string; suffix?: string; literal?: string };

/** Year, month (1 to 12) and day, as far as they are known. */
export type CslDate = { 'date-parts': [number, number?, number?][] };

/**
 * The part of CSL-JSON that the site stores, imports, formats and exports.
 * Source: CSL 1.0.2 specification, appendices III and IV.
 */
export type CslItem = {
  id?: string;
  type: string;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  'container-title-short'?: string;
  'collection-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  volume?: string;
  issue?: string;
  'supplement-number'?: string;
  page?: string;
  /** The number of an article in a journal without pages, or of a report. */
  number?: string;
  publisher?: string;
  'publisher-place'?: string;
  edition?: string;
  /** For example the degree of a thesis. */
  genre?: string;
  language?: string;
  ISSN?: string;
  ISBN?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
};
