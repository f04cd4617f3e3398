import { nodesOf, type RichTextNode, type RichTextState } from './state';

/** A stretch of a text under one of its main headings; what stands before the first has no title. */
export type TextPart = { title: string | null; text: RichTextState };

type HeadingNode = RichTextNode & { tag?: string };

const tagOf = (node: RichTextNode): string | null =>
  node.type === 'heading' ? ((node as HeadingNode).tag ?? null) : null;

/** The words of a heading, or null when it holds more than words: a citation in it must stay on the page. */
const wordsOf = (node: RichTextNode): string | null => {
  const children = node.children ?? [];
  const isPlain = children.length > 0 && children.every(({ type }) => type === 'text');
  return isPlain ? children.map(({ text }) => text ?? '').join('') : null;
};

/** Cuts a text at its highest headings. The headings become the titles of the parts. */
export const partsOf = (text: RichTextState | null | undefined): TextPart[] => {
  if (!text) return [];
  const nodes = nodesOf(text);
  const highest = nodes.flatMap((node) => tagOf(node) ?? []).toSorted()[0] ?? null;
  const parts: { title: string | null; nodes: RichTextNode[] }[] = [{ title: null, nodes: [] }];
  for (const node of nodes) {
    const title = highest !== null && tagOf(node) === highest ? wordsOf(node) : null;
    if (title === null) parts.at(-1)?.nodes.push(node);
    else parts.push({ title, nodes: [] });
  }
  return parts
    .filter((part) => part.title !== null || part.nodes.length > 0)
    .map(({ title, nodes: children }) => ({ title, text: { root: { ...text.root, children } } }));
};
