/** The words of an editor as one string, and the text nodes they stand in. */
export type TextIndex = { text: string; pieces: { node: Text; start: number }[] };

const lines = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'DIV', 'BR']);

const isFixed = (element: Element): boolean => element.getAttribute('contenteditable') === 'false';

/** Reads an editor. Citations and blocks in it are left out: they are none of its words. */
export const readTextIndex = (root: Element): TextIndex => {
  const index: TextIndex = { text: '', pieces: [] };
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        index.pieces.push({ node: child, start: index.text.length });
        // A non-breaking space is a blank to whoever looks for a sentence.
        index.text += child.data.replaceAll('\u00A0', ' ');
      } else if (child instanceof Element && !isFixed(child)) {
        walk(child);
        if (lines.has(child.tagName)) index.text += '\n';
      }
    }
  };
  walk(root);
  return index;
};

const placeAt = ({ pieces }: TextIndex, offset: number, isEnd: boolean): { node: Text; offset: number } | null => {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  return piece ? { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) } : null;
};

const rangeOf = (index: TextIndex, start: number, end: number): Range | null => {
  const [from, to] = [placeAt(index, start, false), placeAt(index, end, true)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

/** A citation of the editor in the text of a finding; in the form it is no word. */
const citation = /\uFFFC/gu;

const plain = (text: string): string => text.replace(citation, '').replaceAll('\u00A0', ' ').trim();

/**
 * Where some words of a sentence stand; the whole sentence without words. Null when the sentence is
 * no longer there: then what was said about it is no longer true.
 */
export const findWords = (
  index: TextIndex,
  { sentence, excerpt }: { sentence: string; excerpt: string },
): Range | null => {
  const [whole, words] = [plain(sentence), plain(excerpt)];
  if (whole === '') return null;
  const at = index.text.indexOf(whole);
  if (at === -1) return null;
  const within = words === '' ? -1 : index.text.slice(at, at + whole.length).indexOf(words);
  // Words that run on into the next sentence are marked from their beginning.
  return within === -1
    ? rangeOf(index, at, at + whole.length)
    : rangeOf(index, at + within, at + within + words.length);
};
