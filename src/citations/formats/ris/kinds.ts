import type { Kind } from '../kinds';

/** Types of RIS, by the kind of publication they stand for; the first of each kind is the one that is written. */
const types: Record<Kind, string[]> = {
  'article-journal': ['JOUR', 'EJOUR', 'JFULL', 'INPR', 'ABST'],
  'article-magazine': ['MGZN', 'NEWS'],
  book: ['BOOK', 'EBOOK', 'EDBOOK', 'WHOLE'],
  chapter: ['CHAP', 'ECHAP', 'ENCYC', 'DICT'],
  'paper-conference': ['CPAPER', 'CONF'],
  report: ['RPRT', 'GOVDOC', 'STAND'],
  webpage: ['ELEC', 'WEB', 'BLOG'],
  article: ['UNPB', 'UNPD', 'MANSCPT', 'PREPRINT'],
  thesis: ['THES'],
};

const kinds = new Map(Object.entries(types).flatMap(([kind, all]) => all.map((type) => [type, kind as Kind])));

export const kindOfRis = (type: string): Kind | null => kinds.get(type) ?? null;

export const risTypeOf = (kind: string): string => types[kind as Kind][0] ?? 'GEN';
