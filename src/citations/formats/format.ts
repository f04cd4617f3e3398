/** The exchange formats that references come in and go out in. */
export const citationFormats = ['ris', 'bibtex', 'nbib', 'csl-json'] as const;

export type CitationFormat = (typeof citationFormats)[number];

export const isCitationFormat = (value: unknown): value is CitationFormat =>
  citationFormats.some((format) => format === value);

type FormatFacts = { name: string; contentType: string; extension: string };

/** How each format is called, sent and saved. Media types as the programs that made the formats register them. */
export const formatFacts: Record<CitationFormat, FormatFacts> = {
  ris: { name: 'RIS', contentType: 'application/x-research-info-systems', extension: 'ris' },
  bibtex: { name: 'BibTeX', contentType: 'application/x-bibtex', extension: 'bib' },
  nbib: { name: 'NBIB', contentType: 'application/nbib', extension: 'nbib' },
  'csl-json': { name: 'CSL-JSON', contentType: 'application/vnd.citationstyles.csl+json', extension: 'json' },
};
