import { isDoi, isPmcid, isPmid, normalizeDoi, normalizePmcid, normalizePmid } from './identifiers';

/** What an editor pasted, as the identifier that it is or holds. */
export type Identifier = { kind: 'doi' | 'pmid' | 'pmcid'; value: string };

/** A DOI inside the address of a publisher, without what follows it there. */
const doiInAddress = /\b(10\.\d{4,9}(?:\.\d+)*\/[^\s?#&"<>]+)/u;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The identifier in a DOI, PMID, PMCID, or an address that holds one; null where there is none. */
export const readIdentifier = (text: string): Identifier | null => {
  const pmcid = normalizePmcid(text);
  if (/pmc/iu.test(text) && pmcid !== null && isPmcid(pmcid)) return { kind: 'pmcid', value: pmcid };
  const pmid = normalizePmid(text);
  if (pmid !== null && isPmid(pmid)) return { kind: 'pmid', value: pmid };
  const doi = normalizeDoi(text);
  if (doi !== null && isDoi(doi)) return { kind: 'doi', value: doi };
  const inside = doiInAddress.exec(decoded(text))?.[1]?.replace(/\/(?:full|abstract|pdf|epdf|html|meta)$/iu, '');
  const found = normalizeDoi(inside);
  return found !== null && isDoi(found) ? { kind: 'doi', value: found } : null;
};
