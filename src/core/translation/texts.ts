import { createHash } from 'node:crypto';

import type { FlattenedField } from 'payload';

type Data = Record<string, unknown>;

type Text = {
  /** Where the text stands, by the ids of its rows: the same in every language. */
  place: string;
  name: string;
  required: boolean;
  /** What a reader gets of it, without what an editor program adds. */
  content: unknown;
};

type Args = { fields: FlattenedField[]; document: Data };

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const asData = (value: unknown): Data => (isObject(value) ? value : {});

const asRows = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isObject) : []);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** What belongs to the form of a stored text and not to what it says. */
const formOnly = new Set(
  'id blockName version direction format indent style mode detail textFormat textStyle'.split(' '),
);

/** A value without its form: the words of a rich text with their kinds, links, citations and blocks. */
const contentOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(contentOf).filter((entry) => !isEmpty(entry));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).map(([key, child]) => [key, formOnly.has(key) ? null : contentOf(child)] as const);
  return Object.fromEntries(kept.filter(([, child]) => !isEmpty(child)));
};

/** Every localised text of a document in one language, in the order of its fields; the records of its translation and review are none. */
const textsOf = ({ fields, document }: Args, place = ''): Text[] =>
  fields.flatMap((field): Text[] => {
    const value = document[field.name];
    const here = `${place}/${field.name}`;
    if (here === '/translation' || here === '/review') return [];
    if (field.type === 'group' || field.type === 'tab')
      return textsOf({ fields: field.flattenedFields, document: asData(value) }, here);
    if (field.type === 'array')
      return asRows(value).flatMap((row) =>
        textsOf({ fields: field.flattenedFields, document: row }, `${here}/${String(row.id)}`),
      );
    if (!('localized' in field) || field.localized !== true || isEmpty(value)) return [];
    const required = 'required' in field && field.required === true;
    return [{ place: here, name: field.name, required, content: contentOf(value) }];
  });

/** A short sign of everything that a document says in one language: another one when a word of it changes. */
export const fingerprintOf = (args: Args): string =>
  createHash('sha256')
    .update(JSON.stringify(textsOf(args).map(({ name, content }) => [name, content])))
    .digest('hex')
    .slice(0, 32);

/** Whether a translation has every required text that the original has, row by row. */
export const isCompleteTranslation = ({
  fields,
  original,
  translation,
}: {
  fields: FlattenedField[];
  original: Data;
  translation: Data;
}): boolean => {
  const places = new Set(textsOf({ fields, document: translation }).map(({ place }) => place));
  return textsOf({ fields, document: original }).every(({ place, required }) => !required || places.has(place));
};
