import { idsOf } from '@/core/read/relation';
import { type RichTextNode, type RichTextState, visitNodes } from '@/core/rich-text/state';

import type { Occurrence } from './number';

export type CitationFields = { id: string; references: number[]; locator: string | null };

/** The citation that an inline node holds, or null for any other node. */
export const citationOf = (node: RichTextNode): CitationFields | null => {
  if (node.type !== 'inlineBlock' || node.fields?.blockType !== 'citation') return null;
  const { id, references, locator } = node.fields;
  return {
    id: String(id),
    references: idsOf(references as (number | { id: number })[] | null),
    locator: typeof locator === 'string' && locator !== '' ? locator : null,
  };
};

/** Anchor of a citation on its page; `source` names the text it stands in. */
export const citationAnchor = ({ source, id }: { source: string; id: string }): string => `cite-${source}-${id}`;

/** All citations of a text in reading order. `expand` adds what a block brings with it at its place. */
export const citationsIn = ({
  source,
  text,
  expand = () => [],
}: {
  source: string;
  text: RichTextState | null | undefined;
  expand?: (node: RichTextNode) => Occurrence[];
}): Occurrence[] => {
  const found: Occurrence[] = [];
  visitNodes(text, (node) => {
    const citation = citationOf(node);
    if (citation) found.push({ anchor: citationAnchor({ source, id: citation.id }), references: citation.references });
    found.push(...expand(node));
  });
  return found;
};
