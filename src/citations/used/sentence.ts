import type { Locale } from '@/core/locales';
import type { RichTextNode } from '@/core/rich-text/state';

import { type CitationFields, citationOf } from '../in-text';

type Cited = CitationFields & { supports: string | null; offset: number };

/** A line of text with the citations in it, each at its place between the letters. */
export type Line = { text: string; citations: Cited[] };

/** Nodes that are lines of their own: a list inside a list item is none of the item's words. */
const ownLines = new Set(['block', 'heading', 'list', 'listitem', 'paragraph', 'quote']);

/** The words and citations directly inside a paragraph, heading or list item. */
export const lineOf = (node: RichTextNode): Line => {
  const line: Line = { text: '', citations: [] };
  const walk = (children: RichTextNode[]): void => {
    for (const child of children) {
      if (ownLines.has(child.type)) continue;
      const citation = citationOf(child);
      const supports = child.fields?.supports;
      if (citation)
        line.citations.push({
          ...citation,
          supports: typeof supports === 'string' && supports !== '' ? supports : null,
          offset: line.text.length,
        });
      line.text += child.type === 'linebreak' ? ' ' : (child.text ?? '');
      walk(child.children ?? []);
    }
  };
  walk(node.children ?? []);
  return line;
};

/** The sentence that a citation stands in or, as is usual, right behind. */
export const sentenceAt = ({
  text,
  offset,
  locale,
}: {
  text: string;
  offset: number;
  locale: Locale | null;
}): string => {
  const segments = [...new Intl.Segmenter(locale ?? 'en', { granularity: 'sentence' }).segment(text)];
  // A blank between the full stop and the mark belongs to neither.
  const before = text.slice(0, offset).trimEnd().length;
  const last = segments.findLast(({ index }) => index < Math.max(before, 1));
  return (last?.segment ?? text).trim();
};
