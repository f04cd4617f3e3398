import type { FlattenedField } from 'payload';

const labelled = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

/** The part of a path that names a field of the form: what lies inside a rich text belongs to its field. */
export const fieldPathOf = (path: string): string => path.split('.root.')[0] ?? path;

/** The labels on the way to a field, for example `Steps > 2 > What happens`. */
export const labelOf = ({ fields, path }: { fields: FlattenedField[]; path: string }): string => {
  const labels: string[] = [];
  let known = fields;
  for (const part of fieldPathOf(path).split('.')) {
    if (/^\d+$/u.test(part)) {
      labels.push(String(Number(part) + 1));
      continue;
    }
    const field = known.find(({ name }) => name === part);
    if (field === undefined) break;
    labels.push(labelled(field));
    known = 'flattenedFields' in field ? field.flattenedFields : [];
  }
  return labels.join(' > ') || path;
};
