import type { FlattenedField } from 'payload';

import { contentOf } from '../material';
import { placeOf, wordsOf } from './words';

type Data = Record<string, unknown>;

/** What one field of a document says. */
export type Line = {
  /** The same for the same field of the same row, wherever the row stands now. */
  key: string;
  path: string;
  label: string;
  text: string;
  /** The content in the form that the fingerprint is made of. */
  content: string;
};

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const named = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

/** A value as a word; what has parts of its own is written out elsewhere. */
const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : JSON.stringify(value);

const optionOf = (field: FlattenedField, value: unknown): string => {
  if (field.type !== 'select') return wordOf(value);
  const option = field.options.find((one) => typeof one !== 'string' && one.value === value);
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : wordOf(value);
};

const relatedOf = (field: FlattenedField, value: unknown): string => {
  if (isObject(value)) return placeOf({ collection: String(value.relationTo), id: value.value });
  const to = 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : 'document';
  return placeOf({ collection: to, id: value });
};

const textOf = (field: FlattenedField, content: unknown): string => {
  if (Array.isArray(content) && field.type !== 'richText')
    return content.map((entry) => textOf(field, entry)).join(', ');
  if (field.type === 'relationship') return relatedOf(field, content);
  if (field.type === 'checkbox') return 'Yes';
  if (field.type === 'date') return wordOf(content).slice(0, 10);
  return field.type === 'richText' ? wordsOf(content).trim() : optionOf(field, content);
};

type Place = { key: string; path: string; label: string };

const below = (place: Place | null, part: Place): Place =>
  place === null
    ? part
    : {
        key: `${place.key}/${part.key}`,
        path: `${place.path}.${part.path}`,
        label: `${place.label} > ${part.label}`,
      };

type Args = { fields: FlattenedField[]; data: Data; place?: Place | null };

/** Everything that a reviewer stands behind, field by field in the order of the form. */
export const linesOf = ({ fields, data, place = null }: Args): Line[] => {
  const content = contentOf({ fields, data, path: place?.path.replaceAll(/\.\d+/gu, '.*') ?? '' });
  return fields.flatMap((field): Line[] => {
    const value = content[field.name];
    if (value === undefined) return [];
    const here = below(place, { key: field.name, path: field.name, label: named(field) });
    const stored = data[field.name];
    if (field.type === 'group' || field.type === 'tab')
      return isObject(stored) ? linesOf({ fields: field.flattenedFields, data: stored, place: here }) : [];
    if (field.type === 'array')
      return (Array.isArray(stored) ? stored.filter(isObject) : []).flatMap((row, index) => {
        const part = { key: wordOf(row.id ?? index), path: String(index), label: String(index + 1) };
        const at = below(here, part);
        const lines = linesOf({ fields: field.flattenedFields, data: row, place: at });
        return lines.length > 0 ? lines : [{ ...at, text: '(empty)', content: '{}' }];
      });
    return [{ ...here, text: textOf(field, value), content: JSON.stringify(value) }];
  });
};
