import type { CollectionSlug, FlattenedField, Payload } from 'payload';

type Fields = readonly FlattenedField[];

const childrenOf = (field: FlattenedField | undefined): Fields =>
  field && 'flattenedFields' in field ? field.flattenedFields : [];

/** Whether a collection has a field inside a group, by what it declares. */
const hasField = (fields: Fields, group: string, name: string): boolean =>
  childrenOf(fields.find((field) => field.name === group)).some((field) => field.name === name);

/** The collections whose documents have this field in this group. */
export const collectionsWith = (payload: Payload, group: string, name: string): CollectionSlug[] =>
  payload.config.collections
    .filter(({ flattenedFields }) => hasField(flattenedFields, group, name))
    .map(({ slug }) => slug);

/** The table in which the published documents of a collection are kept. */
export const tableOf = (payload: Payload, collection: string): string => {
  const plain = collection.replaceAll('-', '_');
  return payload.db.tableNameMap.get(plain) ?? plain;
};

/** The table in which all versions of its documents are kept. */
export const versionsOf = (payload: Payload, collection: string): string => `_${tableOf(payload, collection)}_v`;
