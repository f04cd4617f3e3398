import type { CslItem } from '../csl-item';
import { writeDate, writeDateApa, yearOf } from './parts/dates';
import { countNames, listNamesApa } from './parts/names';
import { readIssue, writeEdition, writePages } from './parts/numbers';
import { asTitle, group, italic, type Piece, plain } from './parts/segments';
import { toTitleCase } from './parts/title-case';

const editorLabel = ({ editor }: CslItem): string => (countNames(editor) > 1 ? ' (Eds.)' : ' (Ed.)');

const author = (item: CslItem): Piece => {
  const authors = plain(listNamesApa(item.author));
  if (authors.length > 0 || item.type === 'chapter') return authors;
  return group({ suffix: editorLabel(item) }, plain(listNamesApa(item.editor)));
};

/** Kinds that are dated by the day; all others by the year. */
const dated = new Set(['webpage', 'article-magazine']);

const date = (item: CslItem): Piece => {
  const issued = dated.has(item.type) ? writeDateApa(item.issued) : yearOf(item.issued);
  return group({ prefix: '(', suffix: ')' }, plain(issued ?? 'n.d.'));
};

const pages = ({ page }: CslItem): string => writePages(page, { form: 'full', between: '–' });

/** What stands in brackets after the title of a book: `(3rd ed., Vol. 2, pp. 121–149)`. */
const details = (item: CslItem): Piece => {
  const numbers = item.type === 'report' ? plain(item.number && `${item.genre ?? ''} No. ${item.number}`) : [];
  const editors = item.type === 'book' && countNames(item.author) > 0 ? listNamesApa(item.editor, 'within') : '';
  const inChapter = item.type === 'chapter' ? pages(item) : '';
  return group(
    { prefix: '(', delimiter: '; ', suffix: ')' },
    plain(editors && `${editors}, ${countNames(item.editor) > 1 ? 'Eds.' : 'Ed.'}`),
    group(
      { delimiter: ', ' },
      numbers,
      plain(writeEdition(item.edition)),
      plain(item.volume && `Vol. ${item.volume}`),
      plain(inChapter && `${/[–,]/u.test(inChapter) ? 'pp.' : 'p.'} ${inChapter}`),
    ),
  );
};

/** Works that stand alone have italic titles; parts of something leave the italics to what holds them. */
const standsAlone = (item: CslItem): boolean =>
  ['book', 'report', 'webpage', 'thesis', 'article'].includes(item.type) || !item['container-title'];

const inBrackets = (item: CslItem): Piece => {
  if (item.type !== 'thesis') return [];
  return group(
    { prefix: '[', delimiter: ', ', suffix: ']' },
    plain(item.genre),
    item.genre && item.URL ? plain(item.publisher) : [],
  );
};

const title = (item: CslItem): Piece => {
  if (!standsAlone(item)) return asTitle(plain(item.title));
  const numbered = ['book', 'report'].includes(item.type) ? details(item) : [];
  return group({ delimiter: ' ' }, asTitle(italic(item.title)), numbered, inBrackets(item));
};

const journal = (item: CslItem): Piece => {
  const { issue, supplement } = readIssue(item);
  const inVolume = group(
    { prefix: '(', delimiter: ', ', suffix: ')' },
    plain(issue),
    plain(supplement === null ? undefined : `Suppl. ${supplement}`),
  );
  return group(
    { delimiter: ', ' },
    italic(toTitleCase({ text: item['container-title'] ?? '', language: item.language })),
    group({}, italic(item.volume), inVolume),
    item.number ? plain(`Article ${item.number}`) : plain(pages(item)),
  );
};

const book = (item: CslItem): Piece => {
  const editors = group({ suffix: `${editorLabel(item)},` }, plain(listNamesApa(item.editor, 'within')));
  return group({ prefix: 'In ', delimiter: ' ' }, editors, italic(item['container-title']), details(item));
};

const container = (item: CslItem): Piece => {
  if (item.type === 'chapter') return book(item);
  if (item.type === 'webpage' || item.type === 'article') return plain(item['container-title']);
  return standsAlone(item) ? [] : journal(item);
};

/** Left out where it is the author, or was named already (section 9.29). */
const publisher = (item: CslItem): Piece => {
  if (['webpage', 'article-journal', 'article-magazine'].includes(item.type)) return [];
  if (item.type === 'thesis' && item.genre && item.URL) return [];
  const named = [item['container-title'], ...(item.author ?? []).map(({ literal }) => literal)];
  return named.includes(item.publisher) ? [] : plain(item.publisher);
};

const access = (item: CslItem): Piece => {
  if (item.DOI) return plain(`https://doi.org/${item.DOI}`);
  if (!item.URL) return [];
  const retrieved = item.issued ? undefined : writeDate(item.accessed);
  return plain(retrieved === undefined ? item.URL : `Retrieved ${retrieved}, from ${item.URL}`);
};

/** A reference as the Publication Manual of the APA, 7th edition, prints it. Titles keep their capitals. */
export const formatApa = (item: CslItem): Piece => {
  const names = author(item);
  const beginning = names.length > 0 ? [names, date(item), title(item)] : [title(item), date(item)];
  return group(
    { delimiter: ' ' },
    group({ delimiter: '. ', suffix: '.' }, ...beginning, container(item), publisher(item)),
    access(item),
  );
};
