import type { Field } from 'payload';

const labelOf = (field: { name: string; label?: unknown }): string =>
  typeof field.label === 'string' ? field.label : field.name;

const describe = (fields: Field[], keys: string[]): string[] | null => {
  const [name, ...rest] = keys;
  for (const field of fields) {
    if (field.type === 'tabs')
      for (const tab of field.tabs) {
        const isNamed = 'name' in tab;
        if (isNamed && tab.name !== name) continue;
        const found = describe(tab.fields, isNamed ? rest : keys);
        if (found) return [...(typeof tab.label === 'string' ? [tab.label] : []), ...found];
      }
    else if (field.type === 'row' || field.type === 'collapsible') {
      const found = describe(field.fields, keys);
      if (found) return found;
    } else if ('name' in field && field.name === name) {
      if (field.type === 'array') {
        const [index, ...inRow] = rest;
        const own = index === undefined ? labelOf(field) : `${labelOf(field)} ${Number(index) + 1}`;
        return [own, ...(describe(field.fields, inRow) ?? [])];
      }
      // A group without a label of its own is known by its tab.
      if (field.type === 'group')
        return [...(field.label === false ? [] : [labelOf(field)]), ...(describe(field.fields, rest) ?? [])];
      return [labelOf(field)];
    }
  }
  return null;
};

/** Where a field stands, in the words of the form: "The visit › How it is done 2 › What happens". */
export const describePath = ({ fields, path }: { fields: Field[]; path: string }): string =>
  [...new Set(describe(fields, path.split('.')) ?? [])].join(' › ');
