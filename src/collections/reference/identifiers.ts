/** Cleaning and checking of publication identifiers. Pure; nothing is looked up. */

const asText = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** A DOI as stored: lower case, without resolver address or `doi:` prefix. Null for an empty value. */
export const normalizeDoi = (value: unknown): string | null => {
  const text = asText(value);
  if (text === null) return null;
  return text
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//iu, '')
    .replace(/^doi:\s*/iu, '')
    .replace(/[\s.,;]+$/u, '')
    .toLowerCase();
};

/** A PubMed number as stored: digits without leading zeros, prefix or address. Null for an empty value. */
export const normalizePmid = (value: unknown): string | null => {
  const text = asText(value);
  if (text === null) return null;
  return text
    .replace(/^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\//iu, '')
    .replace(/^pmid:?\s*/iu, '')
    .replace(/\/$/u, '')
    .replace(/^0+(?=\d)/u, '');
};

/** A PubMed Central number as stored: `PMC` and digits. Null for an empty value. */
export const normalizePmcid = (value: unknown): string | null => {
  const text = asText(value);
  if (text === null) return null;
  const digits = /(?:pmc)?\s*(\d+)\/?$/iu.exec(text)?.[1];
  return digits === undefined ? text : `PMC${digits}`;
};

/** DOI syntax as the DOI Handbook (section 2.2) has it: registrant `10.NNNN`, a slash, anything printable. */
export const isDoi = (value: string): boolean => /^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.test(value);

export const isPmid = (value: string): boolean => /^\d{1,8}$/u.test(value);
