import { type Field, traverseFields } from 'payload';

type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRichText = (value: Data): boolean => 'root' in value;

/** Lays the translation over the document. Rows keep their ids, so the other language keeps its text. */
const overlay = (base: unknown, over: unknown): unknown => {
  if (over === undefined) return base;
  if (Array.isArray(base) && Array.isArray(over) && base.every(isObject))
    return base.map((row, index) => overlay(row, over[index]));
  if (!isObject(base) || !isObject(over) || isRichText(over)) return over;
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [key, overlay(base[key], over[key])]),
  );
};

/**
 * What to write in a second language: the translation, and, unless it has to be `whole`, the original text where a
 * field is required and has no translation. A whole one that lacks a required text is refused when it is written.
 */
export const translate = ({
  fields,
  original,
  translation,
  whole = false,
}: {
  fields: Field[];
  original: object;
  translation: object;
  whole?: boolean;
}): Data => {
  const base = structuredClone(original) as Data;
  traverseFields({
    fields,
    fillEmpty: false,
    ref: base,
    callback: ({ field, ref }) => {
      if (!('name' in field) || !isObject(ref)) return;
      const isText = 'localized' in field && field.localized === true;
      const isKept = !whole && 'required' in field && field.required;
      if ((isText && !isKept) || field.type === 'join') Reflect.deleteProperty(ref, field.name);
    },
  });
  return overlay(base, translation) as Data;
};
