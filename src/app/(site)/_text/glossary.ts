import { isRichTextState, nodesOf, type RichTextNode, type RichTextState } from '@/core/rich-text/state';

type Term = { slug: string; term: string; definition: string; aliases: string[] };

/** A word of a text that is explained where it stands. Positions are those of the node's text. */
export type Explained = { start: number; end: number; term: Term };

/** More would turn a text into a word list; the glossary has them all. */
const mostTerms = 6;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const patternOf = ({ term, aliases }: Term): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[term, ...aliases].map(escape).join('|')})(?![\\p{L}\\p{N}-])`, 'iu');

/** Running text only: headings and links say something else already, and bold words are often explained right there. */
const plainTexts = (nodes: RichTextNode[]): RichTextNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return (node as { format?: number }).format === 0 ? [node] : [];
    if (node.type === 'block')
      return Object.values(node.fields ?? {}).flatMap((value) =>
        isRichTextState(value) ? plainTexts(nodesOf(value)) : [],
      );
    return ['heading', 'link', 'autolink'].includes(node.type) ? [] : plainTexts(node.children ?? []);
  });

type Args = {
  /** In reading order: the first time that a word stands on the page is explained. */
  texts: (RichTextState | null | undefined)[];
  terms: Term[];
  /** What the page is about explains itself. */
  about: string;
};

/** Where on a page which word of the glossary is explained. */
export const placeTerms = ({ texts, terms, about }: Args): Map<RichTextNode, Explained[]> => {
  const placed = new Map<RichTextNode, Explained[]>();
  const waiting = terms
    .map((term) => ({ term, pattern: patternOf(term) }))
    .filter(({ pattern }) => !pattern.test(about));
  let left = mostTerms;
  for (const node of plainTexts(texts.flatMap(nodesOf))) {
    const text = node.text ?? '';
    for (const entry of [...waiting]) {
      const match = entry.pattern.exec(text);
      if (left === 0 || match === null) continue;
      const found = placed.get(node) ?? [];
      const [start, end] = [match.index, match.index + match[0].length];
      // "Hypertonic dextrose" may be two terms, but never one inside the other.
      if (found.some((other) => start < other.end && other.start < end)) continue;
      placed.set(
        node,
        [...found, { start, end, term: entry.term }].toSorted((a, b) => a.start - b.start),
      );
      waiting.splice(waiting.indexOf(entry), 1);
      left -= 1;
    }
  }
  return placed;
};
