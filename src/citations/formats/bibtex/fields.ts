/** Fields that are addresses or identifiers and are not read as LaTeX. */
export const verbatimFields = new Set(['doi', 'url', 'file', 'eprint', 'pdf', 'pmid', 'pmcid', 'issn', 'isbn']);

/** Who publishes is called differently for each kind of entry. */
export const publisherFields = ['publisher', 'school', 'institution', 'organization'] as const;

export const publisherFieldOf = (kind: string): string => {
  if (kind === 'thesis') return 'school';
  return kind === 'report' ? 'institution' : 'publisher';
};

/** What a file says for programs, not about the publication. */
export const ignoredFields = [
  'bibsource',
  'biburl',
  'bdsk-url-1',
  'bdsk-url-2',
  'file',
  'groups',
  'owner',
  'pdf',
].concat(['timestamp', 'date-added', 'date-modified', 'citekey', 'keywords-plus', 'copyright', 'options', 'langid']);

export const fieldNames = {
  abstract: 'abstract',
  annote: 'notes',
  note: 'notes',
  keywords: 'keywords',
  shorttitle: 'short title',
  translator: 'translator',
};
