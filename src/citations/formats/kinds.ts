/** Kinds of publication as CSL 1.0.2 calls them; everything else becomes the nearest of these. */
const kinds = [
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'paper-conference',
  'report',
  'webpage',
  'article',
  'thesis',
] as const;

export type Kind = (typeof kinds)[number];

const isKind = (value: string): value is Kind => kinds.some((kind) => kind === value);

/** Other types of CSL, and those of Crossref, which sends its own in place of them. */
const nearest: Record<string, Kind> = {
  'journal-article': 'article-journal',
  review: 'article-journal',
  'review-book': 'article-journal',
  'article-newspaper': 'article-magazine',
  periodical: 'article-magazine',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  'proceedings-article': 'paper-conference',
  speech: 'paper-conference',
  'posted-content': 'article',
  preprint: 'article',
  manuscript: 'article',
  dissertation: 'thesis',
  'report-component': 'report',
  standard: 'report',
  document: 'report',
  legislation: 'report',
  regulation: 'report',
  post: 'webpage',
  'post-weblog': 'webpage',
  dataset: 'webpage',
  software: 'webpage',
};

/** Types that say the same in other words; the rest is a guess that an editor should see. */
const sameMeaning = new Set([
  'journal-article',
  'monograph',
  'book-chapter',
  'proceedings-article',
  'posted-content',
  'preprint',
  'dissertation',
]);

/** The kind that is stored for a type of CSL or Crossref, and whether it is only the nearest one. */
export const kindOf = (type: string): { kind: Kind; isGuess: boolean } => {
  if (isKind(type)) return { kind: type, isGuess: false };
  const kind = nearest[type.toLowerCase()];
  return kind === undefined
    ? { kind: 'report', isGuess: true }
    : { kind, isGuess: !sameMeaning.has(type.toLowerCase()) };
};

/** Kinds whose number is the number of an article, not of a report or a volume of a series. */
export const isArticle = (type: string | undefined): boolean => type?.startsWith('article-') ?? false;
