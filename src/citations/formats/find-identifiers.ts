import { doiIn, pmcidIn, pmidIn } from './identifiers-in';

export type FoundIdentifier = { kind: 'doi' | 'pmid' | 'pmcid'; value: string };

const doi = (value: string | undefined): FoundIdentifier[] => (value === undefined ? [] : [{ kind: 'doi', value }]);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

/** A bracket that was opened before the DOI is closed after it: `(doi:10.1000/1)`. */
const withoutOpenEnd = (text: string): string => {
  const closes = text.split(')').length - text.split('(').length;
  return closes > 0 && text.endsWith(')') ? text.slice(0, -1) : text;
};

const trimmedEnd = (text: string): string => withoutOpenEnd(text.replace(/[.,;:'"”’\]}>]{1,20}$/u, ''));

/** Publishers put the DOI into an address and words of their own behind it. */
const viewOfPage =
  /(?:\/(?:full|abstract|pdf|epdf|fulltext|meta|html|summary|references|tables))+$|\.(?:pdf|full|abstract)$/iu;

const addressPattern = /^(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/|pubmed\.|pmc\.)/iu;

const inAddress = (address: string): FoundIdentifier[] => {
  const [path = ''] = address.split(/[?#]/u);
  const pmid = pmidIn(path);
  if (pmid !== undefined) return [{ kind: 'pmid', value: pmid }];
  const pmcid = pmcidIn(path);
  if (pmcid !== undefined) return [{ kind: 'pmcid', value: pmcid }];
  const europePmc = /europepmc\.org\/(?:abstract|article)\/MED\/(\d{1,8})$/iu.exec(path)?.[1];
  if (europePmc !== undefined) return [{ kind: 'pmid', value: europePmc }];
  const resolver = /^(?:https?:\/\/)?(?:www\.|dx\.)?doi\.org\//iu.test(address);
  const found = /10\.\d{4,9}\/\S{1,500}/u.exec(decoded(resolver ? address : path))?.[0];
  const queried = found ?? /10\.\d{4,9}\/[^\s&#]{1,500}/u.exec(decoded(address))?.[0];
  return queried === undefined ? [] : doi(doiIn(trimmedEnd(resolver ? queried : queried.replace(viewOfPage, ''))));
};

/** An identifier that fills a word: `30187524`, `PMC6221097`, `doi:10.1002/ana.25332`, or an address with one. */
const inWord = (word: string): FoundIdentifier[] => {
  if (word.length > 2000) return [];
  if (addressPattern.test(word)) return inAddress(word);
  const pmid = pmidIn(word);
  if (pmid !== undefined) return [{ kind: 'pmid', value: pmid }];
  const pmcid = /^pmc/iu.test(word) ? pmcidIn(word) : undefined;
  if (pmcid !== undefined) return [{ kind: 'pmcid', value: pmcid }];
  return /^(?:doi:)?10\.\d{4,9}(?:\/|%2f)/iu.test(word) ? doi(doiIn(trimmedEnd(word))) : [];
};

/** The one identifier that a printed reference carries, the DOI before the others. */
const inSentence = (line: string): FoundIdentifier[] => {
  const address = /https?:\/\/\S{1,2000}/iu.exec(line)?.[0];
  const inDoi = /\b10\.\d{4,9}\/\S{1,500}/u.exec(line)?.[0];
  const pmid = /\bPMID:?\s{0,4}(\d{1,8})\b/iu.exec(line)?.[1];
  const pmcid = /\bPMC\d{1,9}\b/u.exec(line)?.[0];
  const [found] = [
    ...doi(inDoi === undefined ? undefined : doiIn(trimmedEnd(inDoi))),
    ...(address === undefined ? [] : inAddress(trimmedEnd(address))),
    ...(pmid === undefined ? [] : inWord(pmid)),
    ...(pmcid === undefined ? [] : inWord(pmcid)),
  ];
  return found === undefined ? [] : [found];
};

/**
 * The publications that a line of text names by DOI, PMID, PMCID or an address with one of them. A list of identifiers
 * gives each; a sentence, such as a printed reference, gives one.
 */
export const findIdentifiers = (line: string): { identifiers: FoundIdentifier[]; isWholeLine: boolean } => {
  // Old DOIs hold semicolons and brackets: what has no space in it may be one whole.
  const whole = /^\s*\S+\s*$/u.test(line) ? inWord(line.trim()) : [];
  if (whole.length > 0) return { identifiers: whole, isWholeLine: true };
  const words = line
    .replace(/\b(doi|pmid|pmcid)\s{0,4}:?\s{1,4}(?=\S)/giu, '$1:')
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
  // A sentence is known by its first word that is no identifier.
  const identifiers: FoundIdentifier[] = [];
  for (const word of words) {
    const [found] = inWord(word);
    if (found === undefined) return { identifiers: inSentence(line), isWholeLine: false };
    identifiers.push(found);
  }
  return { identifiers, isWholeLine: true };
};
