import type { FlattenedField } from 'payload';

import { defaultLocale, isLocale } from '@/core/locales';
import { isRichTextState } from '@/core/rich-text/state';

import { joinTrail, type Place, shorten } from './place';
import { placesInText } from './places-in-text';

type Data = Record<string, unknown>;

type Args = {
  fields: FlattenedField[];
  /** A document, or a row of one, in all languages. */
  data: Data;
  reference: number;
  trail?: string[];
};

const asData = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

/** A text of the row in the default language, or in the first that there is. */
const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  const texts = asData(value);
  return typeof value === 'object' ? textOf(texts[defaultLocale] ?? Object.values(texts)[0] ?? '') : null;
};

/** What a row with sources says: its texts that patients read. */
const statementOf = ({ fields, data }: Pick<Args, 'fields' | 'data'>): string =>
  fields
    .filter((field) => (field.type === 'text' || field.type === 'textarea') && field.localized === true)
    .flatMap(({ name }) => textOf(data[name]) ?? [])
    .join(' · ');

const isSource = (field: FlattenedField): boolean =>
  field.type === 'relationship' && [field.relationTo].flat().includes('references') && field.name !== 'cites';

const placesInField = ({ field, reference, trail = [], ...args }: Args & { field: FlattenedField }): Place[] => {
  const value = args.data[field.name];
  const here = [...trail, labelOf(field)];
  if (field.type === 'richText') {
    if (isRichTextState(value)) return placesInText({ text: value, reference, locale: null, trail: here });
    return Object.entries(asData(value)).flatMap(([locale, text]) =>
      isLocale(locale) && isRichTextState(text) ? placesInText({ text, reference, locale, trail: here }) : [],
    );
  }
  if (field.type === 'array')
    return (Array.isArray(value) ? value : []).flatMap((row: unknown, index) => {
      const rowTrail = [...trail, `${labelOf(field)} ${index + 1}`];
      return placesInDocument({ fields: field.flattenedFields, data: asData(row), reference, trail: rowTrail });
    });
  if (field.type === 'group' || field.type === 'tab')
    return placesInDocument({ fields: field.flattenedFields, data: asData(value), reference, trail: here });
  if (!isSource(field) || ![value].flat().includes(reference)) return [];
  const sentence = shorten(textOf(args.data.title) ?? statementOf(args));
  return [{ field: joinTrail(here), locale: null, sentence, locator: null, supports: null }];
};

/** Every place in a document that cites a reference: in its texts, in each language, and in its source fields. */
export const placesInDocument = (args: Args): Place[] =>
  args.fields.flatMap((field) => placesInField({ ...args, field }));
