/** A piece of a formatted reference. `title` marks the title of the work, so that a page can link it. */
export type Segment = { text: string; italic: boolean; title?: true };

/** What may stand in a reference or be missing: no segments. */
export type Piece = Segment[];

const closed = /[.?!…][”’"]?$/u;

const lastText = (piece: Piece): string => piece.at(-1)?.text ?? '';

/** American punctuation: the full stop stands inside closing quotation marks. */
const stopInsideQuotes = (left: Piece): Piece => {
  const last = left.at(-1);
  return last === undefined ? left : [...left.slice(0, -1), { ...last, text: last.text.replace(/”$/u, '.”') }];
};

/** Puts two pieces side by side; a full stop after a sentence that has ended is left out. */
const append = (left: Piece, right: Piece): Piece => {
  const [first, ...rest] = right;
  if (first === undefined) return left;
  if (first.text.startsWith('.') && /[^.?!…]”$/u.test(lastText(left))) return append(stopInsideQuotes(left), right);
  const text = first.text.startsWith('.') && closed.test(lastText(left)) ? first.text.slice(1) : first.text;
  if (text === '') return append(left, rest);
  const last = left.at(-1);
  if (last !== undefined && last.italic === first.italic && !last.title && !first.title)
    return [...left.slice(0, -1), { ...last, text: last.text + text }, ...rest];
  return [...left, { ...first, text }, ...rest];
};

/** A stored text without what would double the punctuation of the style after it. */
const clean = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/"([^"]*)"/gu, '“$1”')
    .trim()
    .replace(/[\s,;:]+$/u, '')
    .replace(/(?<!\.)\.\.$/u, '.');

const piece = (text: string | undefined, italic: boolean): Piece => {
  const cleaned = clean(text);
  return cleaned === '' ? [] : [{ text: cleaned, italic }];
};

export const plain = (text: string | undefined): Piece => piece(text, false);

export const italic = (text: string | undefined): Piece => piece(text, true);

/** Marks a piece as the title of the work. */
export const asTitle = (title: Piece): Piece => title.map((segment) => ({ ...segment, title: true }));

type Joint = { prefix?: string; delimiter?: string; suffix?: string };

const literal = (text: string): Piece => (text === '' ? [] : [{ text, italic: false }]);

/** The pieces that are there, with what stands between and around them; nothing when none is there. */
export const group = ({ prefix = '', delimiter = '', suffix = '' }: Joint, ...pieces: Piece[]): Piece => {
  const present = pieces.filter(({ length }) => length > 0);
  if (present.length === 0) return [];
  const joined = present.reduce((left, right) => append(append(left, literal(delimiter)), right));
  return append(append(literal(prefix), joined), literal(suffix));
};

export const toPlainText = (segments: Segment[]): string => segments.map(({ text }) => text).join('');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same as HTML, with `<em>` for italics. */
export const toHtml = (segments: Segment[]): string =>
  segments
    .map(({ text, italic: isItalic }) => {
      const escaped = text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
      return isItalic ? `<em>${escaped}</em>` : escaped;
    })
    .join('');
