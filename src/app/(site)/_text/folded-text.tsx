import type { ReactNode } from 'react';

import { partsOf, type TextPart } from '@/core/rich-text/parts';
import { type RichTextState, visitNodes } from '@/core/rich-text/state';
import { Fold } from '@/ui/content/fold';
import { Heading } from '@/ui/layout/heading';
import { Prose } from '@/ui/layout/prose';

type Block = { blockType: string; kind?: string };

/** Blocks that say what to do or not to do, and questions, which are folded themselves. */
const open = new Set(['careCards', 'doDont', 'faqList']);

/** What warns must never wait to be opened. */
const staysOpen = ({ text }: TextPart): boolean => {
  let found = false;
  visitNodes(text, (node) => {
    if (node.type !== 'block') return;
    const { blockType, kind } = node.fields as Block;
    found ||= open.has(blockType) || (blockType === 'callout' && kind !== 'note');
  });
  return found;
};

type FoldedTextProps = { text: RichTextState | null; show: (text: RichTextState) => ReactNode };

/** A long text with its parts folded under their headings, except those that warn. */
export const FoldedText = ({ text, show }: FoldedTextProps) =>
  partsOf(text).map((part, index) => {
    const title = part.title === null ? null : <Heading level={3}>{part.title}</Heading>;
    // Parts have no identity but their place.
    const key = `${index} ${part.title ?? ''}`;
    return title === null || staysOpen(part) ? (
      <Prose key={key}>
        {title}
        {show(part.text)}
      </Prose>
    ) : (
      <Fold key={key} summary={title}>
        {show(part.text)}
      </Fold>
    );
  });
