import { nodesOf, type RichTextNode } from '@/core/rich-text/state';

import type { Advice } from '../prose/advice';
import { wordsOf } from '../prose/lines';
import type { RichPlace } from './place';

const levelOf = (node: RichTextNode): number => Number((node as { tag?: string }).tag?.slice(1) ?? 2);

const bold = 1;

/** A short paragraph that is bold from end to end, where a heading was meant. */
const looksLikeHeading = (node: RichTextNode): boolean => {
  const children = (node.children ?? []).filter(({ text }) => text?.trim() !== '');
  const words = wordsOf(node).trim();
  return (
    node.type === 'paragraph' &&
    words !== '' &&
    words.split(/\s+/u).length <= 10 &&
    !/[.!?:;,]$/u.test(words) &&
    children.every((child) => child.type === 'text' && (((child as { format?: number }).format ?? 0) & bold) !== 0)
  );
};

/** Headings out of order or without words, and bold lines in place of headings. The page itself has the first level. */
export const findHeadingProblems = ({ path, state }: RichPlace): Advice[] => {
  let level = 1;
  return nodesOf(state).flatMap((node): Advice[] => {
    const words = wordsOf(node).trim();
    const advice = { severity: 'warn' as const, path, excerpt: words, sentence: words };
    if (looksLikeHeading(node))
      return [
        {
          ...advice,
          rule: 'fake-heading',
          why: 'A bold line looks like a heading, but screen readers do not list it among the headings.',
          suggestion: 'Make it a heading.',
        },
      ];
    if (node.type !== 'heading') return [];
    if (words === '')
      return [
        {
          ...advice,
          rule: 'empty-heading',
          why: 'A heading without words: screen readers announce it and say nothing.',
          suggestion: 'Write the heading or remove the empty line.',
        },
      ];
    const previous = level;
    level = levelOf(node);
    if (level <= previous + 1) return [];
    return [
      {
        ...advice,
        rule: 'heading-order',
        why: `A heading of level ${level} follows one of level ${previous}: who jumps from heading to heading thinks that something is missing.`,
        suggestion: `Use "Heading ${previous + 1}" here.`,
      },
    ];
  });
};
