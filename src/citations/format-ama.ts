/** A piece of a formatted reference; titles of journals and books are italic. */
export type Segment = { text: string; italic: boolean };

type Optional<T> = T | null | undefined;

type Author = {
  family?: Optional<string>;
  given?: Optional<string>;
  suffix?: Optional<string>;
  literal?: Optional<string>;
};

export type Citable = {
  cslType: string;
  title: string;
  authors: Author[];
  containerTitle?: Optional<string>;
  containerTitleShort?: Optional<string>;
  year: number;
  volume?: Optional<string>;
  issue?: Optional<string>;
  page?: Optional<string>;
  articleNumber?: Optional<string>;
  publisher?: Optional<string>;
  doi?: Optional<string>;
};

/** Up to six authors are all named; of more, the first three (AMA Manual of Style, 11th edition, section 3.7). */
const mostAuthors = 6;
const namedOfMany = 3;

const initials = (given: string): string =>
  given
    .split(/[\s.-]+/u)
    .filter((part) => part !== '')
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : part.charAt(0).toUpperCase()))
    .join('');

const formatAuthor = ({ family, given, suffix, literal }: Author): string =>
  literal ??
  [family, given ? initials(given) : null, suffix]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ');

export const formatAuthors = (authors: Author[]): string => {
  const names = authors.map(formatAuthor).filter((name) => name !== '');
  return names.length > mostAuthors ? `${names.slice(0, namedOfMany).join(', ')}, et al` : names.join(', ');
};

const withFullStop = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);

const pagesOf = ({ page, articleNumber }: Citable): string => {
  if (page) return `:${page.replace(/-+/gu, '–')}`;
  return articleNumber ? `:${articleNumber}` : '';
};

/** A reference in the style of the AMA Manual of Style, 11th edition, as text with italics. */
export const formatAma = (reference: Citable): Segment[] => {
  const { title, authors, containerTitle, containerTitleShort, year, volume, issue, publisher, doi } = reference;
  const names = formatAuthors(authors);
  const journal = containerTitleShort ?? containerTitle;
  const plain = (text: string): Segment => ({ text, italic: false });
  const segments = [plain(`${names === '' ? '' : `${withFullStop(names)} `}${withFullStop(title)} `)];

  if (journal) segments.push({ text: withFullStop(journal), italic: true }, plain(' '));
  else if (publisher) segments.push(plain(`${publisher}; `));

  const place = `${volume ? `;${volume}` : ''}${issue ? `(${issue})` : ''}${pagesOf(reference)}`;
  segments.push(plain(`${year}${place}.${doi ? ` doi:${doi}` : ''}`));
  return segments;
};

export const toPlainText = (segments: Segment[]): string => segments.map(({ text }) => text).join('');
