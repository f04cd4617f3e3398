import { isDoi, isPmcid, isPmid, normalizeDoi, normalizePmcid, normalizePmid } from '../identifiers';

/** Longer than any identifier; keeps the cleaning of nonsense short. */
const longest = 1000;

const clean =
  ({ normalize, isValid }: { normalize: (value: unknown) => string | null; isValid: (value: string) => boolean }) =>
  (text: string | undefined): string | undefined => {
    if (text === undefined || text.length > longest) return undefined;
    const value = normalize(text);
    return value !== null && isValid(value) ? value : undefined;
  };

/** Each cleans a text and gives the identifier in the form in which it is stored, or undefined. */
export const doiIn = clean({ normalize: normalizeDoi, isValid: isDoi });
export const pmidIn = clean({ normalize: normalizePmid, isValid: isPmid });
export const pmcidIn = clean({ normalize: normalizePmcid, isValid: isPmcid });

type Identifiers = { DOI?: string; PMID?: string; PMCID?: string };

/** Identifiers that programs write into a field for notes, one on a line: `PMID: 30187524`. */
export const identifiersInNote = (text: string): Identifiers => {
  const labelled = (label: RegExp) => label.exec(text)?.[1];
  const found = {
    DOI: doiIn(labelled(/\bDOI:\s*(\S{1,500})/iu)),
    PMID: pmidIn(labelled(/\bPMID:\s*(\d{1,9})/iu)),
    PMCID: pmcidIn(labelled(/\bPMCID:\s*(PMC\d{1,9})/iu)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};
