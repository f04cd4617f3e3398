import type { FlattenedField } from 'payload';

type Data = Record<string, unknown>;

type Args = { fields: FlattenedField[]; before: Data; after: Data };

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A document that was followed from a relationship is the same as its id. */
const isDocument = (value: Data): boolean => 'id' in value && ('createdAt' in value || 'updatedAt' in value);

/** A value as it counts for a comparison: nothing is nothing in every spelling, and ids of rows are no content. */
const essence = (value: unknown): unknown => {
  if (value === '' || value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(essence);
  if (!isObject(value)) return value;
  if (isDocument(value)) return value.id;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, child]) => [key, essence(child)] as const)
    .filter(([, child]) => child !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
};

/** Whether two values say the same to an editor. */
export const isSame = (before: unknown, after: unknown): boolean =>
  before === after || JSON.stringify(essence(before)) === JSON.stringify(essence(after));

const kept = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sessions', 'loginAttempts']);

/** Whether an editor could have changed it: not what the system computes, stores out of sight or derives. */
const isEdited = (field: FlattenedField): boolean =>
  !kept.has(field.name) &&
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !('hidden' in field && field.hidden === true) &&
  !('admin' in field && (field.admin as { hidden?: unknown } | undefined)?.hidden === true);

/** The paths of the fields in which two states of a document differ; a list or a text counts as a whole. */
export const changedFields = ({ fields, before, after }: Args, parent = ''): string[] =>
  fields.filter(isEdited).flatMap((field) => {
    const path = `${parent}${field.name}`;
    const [was, is] = [before[field.name], after[field.name]];
    if (isSame(was, is)) return [];
    return field.type === 'group' || field.type === 'tab'
      ? changedFields(
          { fields: field.flattenedFields, before: isObject(was) ? was : {}, after: isObject(is) ? is : {} },
          `${path}.`,
        )
      : [path];
  });
