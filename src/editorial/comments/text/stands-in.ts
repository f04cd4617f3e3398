import { isRichTextState, nodesOf, type RichTextNode } from '@/core/rich-text/state';

const valueAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null),
      data,
    );

/** The words of a rich text as its editor shows them; citations and blocks are none of them. */
const wordsIn = (nodes: RichTextNode[]): string =>
  nodes.map(({ children, text }) => text ?? wordsIn(children ?? [])).join('');

/** How lines and spaces are broken differs between what is stored and what is shown. */
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Whether a sentence still stands in the field of a form that it was taken from. */
export const standsIn = ({ data, path, sentence }: { data: object; path: string; sentence: string }): boolean => {
  const value = valueAt(data, path);
  const text = isRichTextState(value) ? wordsIn(nodesOf(value)) : value;
  return typeof text === 'string' && squeeze(text).includes(squeeze(sentence));
};
