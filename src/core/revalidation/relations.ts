import { type Field, traverseFields } from 'payload';

export type Relation = { to: string; id: number | string };

const isId = (value: unknown): value is number | string => typeof value === 'number' || typeof value === 'string';

const idOf = (value: unknown): number | string | null => {
  if (isId(value)) return value;
  if (typeof value === 'object' && value !== null && 'id' in value && isId(value.id)) return value.id;
  return null;
};

const relationOf = ({ relationTo, value }: { relationTo: unknown; value: unknown }): Relation | null => {
  if (typeof relationTo === 'string') {
    const id = idOf(value);
    return id === null ? null : { to: relationTo, id };
  }
  if (typeof value !== 'object' || value === null || !('relationTo' in value) || !('value' in value)) return null;
  return relationOf({ relationTo: value.relationTo, value: value.value });
};

/** Every document that the relationship and upload fields of a document point at, each once. */
export const relationsOf = ({
  fields,
  document,
}: {
  fields: Field[];
  document: Record<string, unknown>;
}): Relation[] => {
  const found = new Map<string, Relation>();
  traverseFields({
    fields,
    fillEmpty: false,
    ref: document,
    callback: ({ field, ref }) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return;
      const stored = (ref as Record<string, unknown> | undefined)?.[field.name];
      for (const value of Array.isArray(stored) ? stored : [stored]) {
        const relation = relationOf({ relationTo: field.relationTo, value });
        if (relation) found.set(`${relation.to}:${relation.id}`, relation);
      }
    },
  });
  return [...found.values()];
};
