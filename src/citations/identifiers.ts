/** Cleaning and checking of publication identifiers. Pure; nothing is looked up. */

const asText = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Takes prefixes off until none is left: people paste `DOI: https://doi.org/10…`. */
const withoutPrefix = (text: string, prefix: RegExp): string => {
  const rest = text.replace(prefix, '').trim();
  return rest === text ? text : withoutPrefix(rest, prefix);
};

const orNull = (text: string): string | null => (text === '' ? null : text);

const doiPrefix = /^(?:(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\/|doi(?:\s*:\s*|\s+))/iu;

/** A DOI as stored: lower case, without resolver address or `doi:` prefix. Null for an empty value. */
export const normalizeDoi = (value: unknown): string | null => {
  const text = asText(value);
  if (text === null) return null;
  return orNull(
    withoutPrefix(text, doiPrefix)
      .replace(/^(10\.\d{4,9}(?:\.\d+)*)%2f/iu, '$1/')
      .replace(/[\s.,;]+$/u, '')
      .toLowerCase(),
  );
};

/** Without the query of a copied address and without closing punctuation. */
const withoutTail = (text: string): string => text.replace(/[?#].*$/su, '').replace(/[\s.,;/]+$/u, '');

const pmidPrefix =
  /^(?:(?:https?:\/\/)?(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/|pmid\s*:?\s*)/iu;

/** A PubMed number as stored: digits without leading zeros, prefix or address. Null for an empty value. */
export const normalizePmid = (value: unknown): string | null => {
  const text = asText(value);
  if (text === null) return null;
  return orNull(withoutTail(withoutPrefix(text, pmidPrefix)).replace(/^0+(?=\d)/u, ''));
};

const pmcidPrefix =
  /^(?:(?:https?:\/\/)?(?:www\.)?(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pmc|europepmc\.org)\/articles?\/|pmcid\s*:?\s*)/iu;

/**
 * A PubMed Central number as stored: `PMC` and digits, without the version that PMC adds after a point.
 * Null for an empty value; anything else is left for the check to refuse.
 */
export const normalizePmcid = (value: unknown): string | null => {
  const text = asText(value);
  if (text === null) return null;
  const rest = withoutTail(withoutPrefix(text, pmcidPrefix));
  const digits = /^(?:pmc)?\s*0*(\d+)(?:\.\d+)?$/iu.exec(rest)?.[1];
  return digits === undefined ? orNull(rest) : `PMC${digits}`;
};

/** DOI syntax as the DOI Handbook (section 2.2) has it: registrant `10.NNNN`, a slash, anything printable. */
export const isDoi = (value: string): boolean => /^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.test(value);

export const isPmid = (value: string): boolean => /^[1-9]\d{0,7}$/u.test(value);

export const isPmcid = (value: string): boolean => /^PMC[1-9]\d{0,8}$/u.test(value);
