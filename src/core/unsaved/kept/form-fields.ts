import type { ClientField, ClientTab } from 'payload';

/** A field as somebody who edits speaks of it; lists and texts count as a whole. */
export type FormField = { path: string; label: string };

const system = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'password', 'salt', 'hash']);

const wordsOf = (label: unknown, name: string): string => {
  if (typeof label === 'string' && label !== '') return label;
  if (typeof label === 'object' && label !== null && 'en' in label && typeof label.en === 'string') return label.en;
  const spaced = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

type Outer = { path: string; label: string };

const within = (outer: Outer, name: string, label: string): Outer => ({
  path: `${outer.path}${name}.`,
  label: `${outer.label}${label} › `,
});

const listTab = (tab: ClientTab, outer: Outer): FormField[] =>
  listIn(tab.fields, 'name' in tab && tab.name ? within(outer, tab.name, wordsOf(tab.label, tab.name)) : outer);

const listIn = (fields: ClientField[], outer: Outer): FormField[] =>
  fields.flatMap((field): FormField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => listTab(tab, outer));
    if (field.type === 'row' || field.type === 'collapsible') return listIn(field.fields, outer);
    if (field.type === 'group') {
      const name = 'name' in field ? field.name : '';
      return listIn(field.fields, name ? within(outer, name, wordsOf(field.label, name)) : outer);
    }
    const isEdited =
      field.type !== 'ui' &&
      field.type !== 'join' &&
      !system.has(field.name) &&
      !('virtual' in field && field.virtual) &&
      !(field.admin && 'hidden' in field.admin && field.admin.hidden);
    if (!isEdited) return [];
    return [{ path: `${outer.path}${field.name}`, label: `${outer.label}${wordsOf(field.label, field.name)}` }];
  });

/** All fields of a form that somebody can fill in, in the order of the form. */
export const listFormFields = (fields: ClientField[]): FormField[] => listIn(fields, { path: '', label: '' });
