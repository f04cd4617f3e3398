import type { Kind } from '../kinds';

/** Publication types by the kind they stand for, in order of weight: a preprint is also a journal article. */
const types: [type: string, kind: Kind][] = [
  ['preprint', 'article'],
  ['academic dissertation', 'thesis'],
  ['technical report', 'report'],
  ['conference paper', 'paper-conference'],
  ['book chapter', 'chapter'],
  ['book', 'book'],
  ['web page', 'webpage'],
  ['magazine article', 'article-magazine'],
  ['newspaper article', 'article-magazine'],
  ['journal article', 'article-journal'],
];

/** The kind of publication among the types that PubMed gives; an article in a book has a book title. */
export const kindOfNbib = ({ publicationTypes, isInBook }: { publicationTypes: string[]; isInBook: boolean }): Kind => {
  const given = new Set(publicationTypes.map((type) => type.toLowerCase()));
  const kind = types.find(([type]) => given.has(type))?.[1] ?? 'article-journal';
  return isInBook && (kind === 'book' || kind === 'article-journal') ? 'chapter' : kind;
};

/** The publication type that is written for a kind. */
export const nbibTypeOf = (kind: string): string => {
  const type = types.find(([, of]) => of === kind)?.[0] ?? 'journal article';
  return type.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase());
};
