import { isSame } from '../../history/changed-fields';
import type { FormField } from './form-fields';

type Data = Record<string, unknown>;

/** What somebody did to one field: what it held when they opened the document, and what they made of it. */
export type Change = { path: string; from: unknown; to: unknown };

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** What a form or a document holds at a path. */
export const valueAt = (data: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), data);

/** The fields in which two states of a document differ. */
export const changesBetween = ({
  fields,
  before,
  after,
}: {
  fields: FormField[];
  before: Data;
  after: Data;
}): Change[] =>
  fields.flatMap(({ path }) => {
    const [from, to] = [valueAt(before, path), valueAt(after, path)];
    return isSame(from, to) ? [] : [{ path, from: from ?? null, to: to ?? null }];
  });

const withValue = (data: Data, [key = '', ...rest]: string[], value: unknown): Data => {
  const inner = data[key];
  return { ...data, [key]: rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest, value) };
};

/** A state of a document with somebody's changes put on top of it; other fields stay as they are. */
export const withChanges = (data: Data, changes: Change[]): Data =>
  changes.reduce((changed, { path, to }) => withValue(changed, path.split('.'), to), data);
