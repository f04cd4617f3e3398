import type { FlattenedField } from 'payload';

import { isRichTextState } from '@/core/rich-text/state';

type Data = Record<string, unknown>;

/** What can change without changing what a reviewer stood behind: where, when and how a document is kept and shown. */
const immaterial = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'slug',
  'generateSlug',
  'order',
  'cites',
  'claimOverrides',
  'comments',
  'meta',
  'review',
  'translation',
  'governance.reviewedOn',
  'governance.nextReviewDue',
  'governance.changeNote',
]);

const immaterialKinds = new Set(['upload', 'join', 'ui']);

/** What an editor program adds to a rich text and its blocks, and the pictures in them. */
const formOnly = new Set(
  'id blockName version direction format indent style mode detail textFormat textStyle media picture image'.split(' '),
);

/** Bits of a text node's format that change what is said: struck out, lowered, raised. */
const meaningfulFormats = 4 | 32 | 64;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && !(value instanceof Date) && Object.keys(value).length === 0);

/** Without what is empty, and with sorted keys: two ways of keeping the same content give the same value. */
const tidy = (entries: [string, unknown][]): Data =>
  Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)).sort(([one], [other]) => (one < other ? -1 : 1)));

const isTextNode = (value: unknown): value is Data & { text: string } =>
  isObject(value) && value.type === 'text' && typeof value.text === 'string';

/** Neighbouring pieces of text that differ in their looks only are one text. */
const joinTexts = (nodes: unknown[]): unknown[] =>
  nodes.reduce<unknown[]>((joined, node) => {
    const last = joined.at(-1);
    if (isTextNode(last) && isTextNode(node) && last.format === node.format)
      return [...joined.slice(0, -1), { ...last, text: last.text + node.text }];
    return [...joined, node];
  }, []);

/** A rich text, or a part of one, as its words, structure, links, citations and blocks. */
const proseOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return joinTexts(value.map(proseOf));
  if (value instanceof Date) return value.toISOString();
  if (!isObject(value)) return value;
  const format = isTextNode(value) && typeof value.format === 'number' ? value.format & meaningfulFormats : 0;
  const kept = Object.entries(value).filter(([key]) => !formOnly.has(key));
  return tidy([
    ...kept.map(([key, child]): [string, unknown] => [key, proseOf(child)]),
    ['format', format === 0 ? null : format],
  ]);
};

const idOf = (value: unknown): unknown => (isObject(value) && 'id' in value ? value.id : value);

const relationOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(relationOf);
  if (isObject(value) && 'relationTo' in value) return { relationTo: value.relationTo, value: idOf(value.value) };
  return idOf(value);
};

const dayOf = (value: unknown): unknown => {
  const date = value instanceof Date ? value : new Date(String(value));
  return Number.isNaN(date.getTime()) ? value : date.toISOString();
};

/** Which of the texts: all of a language, or what all languages share. */
type Part = 'whole' | 'shared';

const valueOf = ({ field, value, part, path }: { field: FlattenedField; value: unknown; part: Part; path: string }) => {
  if (isEmpty(value)) return null;
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? contentOf({ fields: field.flattenedFields, data: value, part, path }) : null;
  if (field.type === 'array')
    return Array.isArray(value)
      ? value
          .filter(isObject)
          .map((data) => contentOf({ fields: field.flattenedFields, data, part, path: `${path}.*` }))
      : null;
  if (field.type === 'relationship') return relationOf(value);
  if (field.type === 'date') return dayOf(value);
  return isRichTextState(value) ? proseOf(nodesIn(value)) : proseOf(value);
};

const nodesIn = (value: { root: { children: unknown[] } }): unknown[] => value.root.children;

type Args = { fields: FlattenedField[]; data: Data; part?: Part; path?: string };

/**
 * What a reviewer stands behind: the clinical content of a document, in a form in which the same content is always
 * the same value. Prices stand in documents of their own; pictures, addresses and bookkeeping are left out.
 */
export const contentOf = ({ fields, data, part = 'whole', path = '' }: Args): Data =>
  tidy(
    fields.flatMap((field): [string, unknown][] => {
      const here = path === '' ? field.name : `${path}.${field.name}`;
      const isLeftOut = immaterial.has(here) || field.name === 'id' || immaterialKinds.has(field.type);
      const isOther = part === 'shared' && 'localized' in field && field.localized === true;
      if (isLeftOut || isOther) return [];
      return [[field.name, valueOf({ field, value: data[field.name], part, path: here })]];
    }),
  );
