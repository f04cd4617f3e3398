import type { Kind } from '../kinds';

type Entry = { kind: string; subtype?: string };

/** How each kind of publication is written. BibTeX has few; `entrysubtype` of biblatex tells the rest apart. */
const written: Record<Kind, Entry> = {
  'article-journal': { kind: 'article' },
  'article-magazine': { kind: 'article', subtype: 'magazine' },
  book: { kind: 'book' },
  chapter: { kind: 'incollection' },
  'paper-conference': { kind: 'inproceedings' },
  report: { kind: 'techreport' },
  webpage: { kind: 'online' },
  article: { kind: 'misc', subtype: 'preprint' },
  thesis: { kind: 'phdthesis' },
};

const read: Record<string, Kind> = {
  article: 'article-journal',
  periodical: 'article-journal',
  suppperiodical: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  booklet: 'book',
  proceedings: 'book',
  inbook: 'chapter',
  bookinbook: 'chapter',
  incollection: 'chapter',
  inreference: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  standard: 'report',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  webpage: 'webpage',
  unpublished: 'article',
  preprint: 'article',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
};

/** The kind of publication of an entry; null when its kind of entry is not known. `misc` is what its fields make it. */
export const kindOfBibtex = ({
  kind,
  subtype,
  hasUrl,
}: {
  kind: string;
  subtype: string | undefined;
  hasUrl: boolean;
}): Kind | null => {
  if (subtype === 'magazine' || subtype === 'newspaper') return 'article-magazine';
  if (kind !== 'misc') return read[kind] ?? null;
  if (subtype === 'preprint') return 'article';
  return hasUrl ? 'webpage' : 'report';
};

export const bibtexKindOf = (kind: string): Entry => written[kind as Kind];
