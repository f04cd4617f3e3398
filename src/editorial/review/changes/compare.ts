import { diffWordsWithSpace } from 'diff';
import type { FlattenedField } from 'payload';

import { type Line, linesOf } from './lines';

export type Part = { kind: 'same' | 'added' | 'removed'; text: string };

/** What changed in one field, in words. */
export type Change = {
  path: string;
  label: string;
  parts: Part[];
  /** The words are the same; their form is not, such as the level of a heading or the order of rows. */
  isFormOnly: boolean;
};

/** Unchanged text around a change is cut to this many characters on each side. */
const context = 120;

/** Without the word that was cut in two, unless there is nothing else. */
const headOf = (text: string): string => text.slice(0, context).replace(/(?<=\s)\S+$/u, '');

const tailOf = (text: string): string => text.slice(-context).replace(/^\S+(?=\s)/u, '');

const shorten = ({ part, isFirst, isLast }: { part: Part; isFirst: boolean; isLast: boolean }): Part => {
  const { kind, text } = part;
  if (kind !== 'same' || text.length <= 2 * context) return part;
  return { kind, text: `${isFirst ? '' : headOf(text)}…${isLast ? '' : tailOf(text)}` };
};

const partsOf = ({ before, after }: { before: string; after: string }): Part[] => {
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }): Part => {
    if (added) return { kind: 'added', text: value };
    return { kind: removed ? 'removed' : 'same', text: value };
  });
  return parts.map((part, index) => shorten({ part, isFirst: index === 0, isLast: index === parts.length - 1 }));
};

/** Puts names in the place of ids; the words are compared after it. */
type NameText = (text: string) => string;

type Pair = { before: Line | undefined; after: Line | undefined; nameText: NameText };

const changeOf = ({ before, after, nameText }: Pair): Change[] => {
  const shown = after ?? before;
  if (shown === undefined || before?.content === after?.content) return [];
  const [old, now] = [nameText(before?.text ?? ''), nameText(after?.text ?? '')];
  return [
    {
      path: shown.path,
      label: shown.label,
      parts: old === now ? [{ kind: 'same', text: now }] : partsOf({ before: old, after: now }),
      isFormOnly: old === now,
    },
  ];
};

/** Keys of both, in the order of `after`, with what was removed where it stood. */
const orderOf = ({ before, after }: { before: Line[]; after: Line[] }): string[] => {
  const order = after.map(({ key }) => key);
  before.forEach(({ key }, index) => {
    if (order.includes(key)) return;
    const previous = before[index - 1]?.key;
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key);
  });
  return order;
};

type Args = { fields: FlattenedField[]; before: object; after: object; nameText?: NameText };

const rowOrder = (lines: Line[], known: Set<string>): string =>
  lines.flatMap(({ key }) => (known.has(key) ? [key] : [])).join('\n');

/** What differs between two versions of a document in what a reviewer stands behind, field by field in words. */
export const compareDocuments = ({ fields, before, after, nameText = (text) => text }: Args): Change[] => {
  const [old, now] = [before, after].map((document) => linesOf({ fields, data: document as Record<string, unknown> }));
  if (old === undefined || now === undefined) return [];
  const [byKeyBefore, byKeyAfter] = [old, now].map((lines) => new Map(lines.map((line) => [line.key, line])));
  const changes = orderOf({ before: old, after: now }).flatMap((key) =>
    changeOf({ before: byKeyBefore?.get(key), after: byKeyAfter?.get(key), nameText }),
  );
  const both = new Set(old.map(({ key }) => key).filter((key) => byKeyAfter?.has(key)));
  if (rowOrder(old, both) === rowOrder(now, both)) return changes;
  return [...changes, { path: '', label: 'Order of rows', parts: [], isFormOnly: true }];
};
