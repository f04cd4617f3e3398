import { citationOf } from '@/citations/in-text';
import { nodesOf, type RichTextNode, type RichTextState } from '@/core/rich-text/state';

import { citationMark } from '../claims/text/fold';

/** A paragraph, heading or list item, with a mark where it cites. */
export type Line = { kind: 'prose' | 'heading' | 'item'; text: string };

const kinds: Record<string, Line['kind']> = {
  heading: 'heading',
  listitem: 'item',
  paragraph: 'prose',
  quote: 'prose',
};

const ownLines = new Set([...Object.keys(kinds), 'list', 'block', 'table', 'tablerow', 'tablecell']);

/** The words directly in a node; a list inside a list item is none of the item's words. */
export const wordsOf = (node: RichTextNode): string =>
  (node.children ?? [])
    .filter(({ type }) => !ownLines.has(type))
    .map((child) => {
      if (citationOf(child)) return citationMark;
      if (child.type === 'linebreak') return '\n';
      return child.text ?? wordsOf(child);
    })
    .join('');

const linesIn = (node: RichTextNode): Line[] => {
  const kind = kinds[node.type];
  const own =
    kind === undefined
      ? []
      : wordsOf(node)
          .split('\n')
          .map((text) => ({ kind, text: text.trim() }));
  const inside = (node.children ?? []).filter(({ type }) => ownLines.has(type));
  return [...own.filter(({ text }) => text !== ''), ...inside.flatMap(linesIn)];
};

/** The lines of a rich text in reading order, each with the position of the node at the top that holds it. */
export const linesOf = (state: RichTextState): (Line & { at: number })[] =>
  nodesOf(state).flatMap((node, at) => linesIn(node).map((line) => ({ ...line, at })));
