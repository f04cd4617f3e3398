import type { CslItem } from '../csl-item';
import { writeDate, yearOf } from './parts/dates';
import { countNames, listNames, type Shortening } from './parts/names';
import { readIssue, writeEdition, writePages } from './parts/numbers';
import { asTitle, group, italic, type Piece, plain } from './parts/segments';
import { toTitleCase } from './parts/title-case';

/** AMA Manual of Style, 11th edition, section 3.7: up to six authors, of more the first three. */
const shortening: Shortening = { most: 6, named: 3, others: 'et al' };

const headline = ({ language }: CslItem, text: string | undefined): Piece =>
  italic(toTitleCase({ text: text ?? '', language }));

const editors = (item: CslItem): Piece => {
  const names = plain(listNames(item.editor, shortening));
  return group({ suffix: countNames(item.editor) > 1 ? ', eds.' : ', ed.' }, names);
};

const pages = ({ page }: CslItem): Piece => plain(writePages(page, { form: 'full', between: '-' }));

const issue = (item: CslItem): Piece => {
  const parts = readIssue(item);
  const supplement = parts.supplement === null ? undefined : `suppl ${parts.supplement}`;
  return group({ prefix: '(', delimiter: ' ', suffix: ')' }, plain(parts.issue), plain(supplement));
};

const volume = (item: CslItem): Piece => plain(item.volume && `Vol ${item.volume}.`);

const edition = (item: CslItem): Piece => group({ suffix: '.' }, plain(writeEdition(item.edition)));

/** `Example Press; 2012:121-149.` */
const imprint = (item: CslItem): Piece =>
  group(
    { delimiter: '; ', suffix: '.' },
    plain(item.publisher),
    group({ delimiter: ':' }, plain(yearOf(item.issued)), pages(item)),
  );

/** `2018;84(4 suppl 1):S95-S104`; what has no place in a volume yet was published online. */
const serial = (item: CslItem): Piece => {
  const year = plain(yearOf(item.issued));
  const inVolume = group({}, plain(item.volume), issue(item));
  const place = item.page ? pages(item) : plain(item.number);
  if (inVolume.length > 0 || (place.length > 0 && item.type !== 'article'))
    return group({ delimiter: ':' }, group({ delimiter: ';' }, year, inVolume), place);
  const posted = item.type === 'article' ? 'Preprint posted online ' : 'Published online ';
  return group({ prefix: posted }, plain(writeDate(item.issued)));
};

const inJournal = (item: CslItem): Piece =>
  group(
    { delimiter: ' ' },
    group({ suffix: '.' }, italic((item['container-title-short'] ?? item['container-title'])?.replaceAll('.', ''))),
    group({ suffix: '.' }, serial(item)),
  );

const inBook = (item: CslItem): Piece =>
  group(
    { prefix: 'In: ', delimiter: ' ' },
    editors(item),
    group({ suffix: '.' }, headline(item, item['container-title'])),
    volume(item),
    edition(item),
    group({ suffix: '.' }, plain(item['collection-title'])),
    imprint(item),
  );

const asBook = (item: CslItem): Piece => {
  const withEditors = countNames(item.author) > 0 ? group({ prefix: '(', suffix: ').' }, group({}, editors(item))) : [];
  return group({ delimiter: ' ' }, volume(item), edition(item), withEditors, imprint(item));
};

const asThesis = (item: CslItem): Piece =>
  group(
    { delimiter: '. ', suffix: '.' },
    plain(item.genre),
    group({ delimiter: '; ' }, plain(item.publisher), plain(yearOf(item.issued))),
  );

const onSite = (item: CslItem): Piece => group({ suffix: '.' }, plain(item['container-title']));

const access = (item: CslItem): Piece => {
  if (item.DOI) return group({ prefix: 'doi:' }, plain(item.DOI));
  if (!item.URL) return [];
  const published = item.type === 'webpage' ? plain(writeDate(item.issued)) : [];
  const accessed = group({ prefix: 'Accessed ' }, plain(writeDate(item.accessed)));
  return group({ delimiter: '. ' }, published, accessed, plain(item.URL));
};

const published: Record<string, (item: CslItem) => Piece> = {
  book: asBook,
  report: asBook,
  chapter: inBook,
  thesis: asThesis,
  webpage: onSite,
};

const italicTitles = new Set(['book', 'report', 'thesis']);

/** A reference as the AMA Manual of Style prints it. */
export const formatAma = (item: CslItem): Piece => {
  const authors = plain(listNames(item.author, shortening));
  const title = italicTitles.has(item.type) ? headline(item, item.title) : plain(item.title);
  return group(
    { delimiter: ' ' },
    group({ suffix: '.' }, authors.length > 0 || item.type === 'chapter' ? authors : editors(item)),
    group({ suffix: '.' }, asTitle(title)),
    (published[item.type] ?? inJournal)(item),
    access(item),
  );
};
