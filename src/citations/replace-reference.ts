import { referenceKeys } from './collect-references';

type Data = Record<string, unknown>;

const isReference = (value: unknown, id: number): boolean =>
  value === id || (typeof value === 'object' && value !== null && 'id' in value && value.id === id);

/** References of one citation or source field, with another one in the place of one; named twice, it is named once. */
const replaceIn = ({ value, from, to }: { value: unknown; from: number; to: number }): unknown => {
  if (!Array.isArray(value)) return isReference(value, from) ? to : value;
  if (!value.some((entry) => isReference(entry, from))) return value as unknown[];
  const replaced = value.map((entry: unknown) => (isReference(entry, from) ? to : entry));
  return replaced.filter((entry, index) => entry !== to || replaced.indexOf(to) === index);
};

/** A document, as stored in all languages, that cites another reference wherever it cited one. */
export const replaceReference = ({ data, from, to }: { data: Data; from: number; to: number }): Data => {
  const walk = (current: unknown): unknown => {
    if (Array.isArray(current)) return current.map(walk);
    if (typeof current !== 'object' || current === null || current instanceof Date) return current;
    return Object.fromEntries(
      Object.entries(current).map(([key, child]) => [
        key,
        referenceKeys.has(key) || key === 'cites' ? replaceIn({ value: child, from, to }) : walk(child),
      ]),
    );
  };
  return walk(data) as Data;
};
