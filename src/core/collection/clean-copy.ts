import type { CollectionSlug, Field, FieldHook } from 'payload';

const mark = ' (copy)';

const nameCopy: FieldHook = ({ value }) =>
  typeof value === 'string' && value.trim() !== '' ? `${value.replaceAll(mark, '')}${mark}` : (value as unknown);

/** The next address that nothing has, in what is published and in drafts. */
const addressCopy =
  (slug: CollectionSlug): FieldHook =>
  async ({ req, value }) => {
    if (typeof value !== 'string' || value === '') return null;
    const base = `${value.replace(/-copy(?:-\d+)?$/u, '')}-copy`;
    const taken = new Set<unknown>();
    for (const draft of [false, true]) {
      const { docs } = await req.payload.find({
        collection: slug,
        where: { slug: { like: base } },
        depth: 0,
        draft,
        joins: false as never,
        pagination: false,
        select: { slug: true } as never,
        req,
      });
      for (const doc of docs as unknown as { slug?: string }[]) taken.add(doc.slug);
    }
    let [address, number] = [base, 2];
    while (taken.has(address)) {
      address = `${base}-${number}`;
      number += 1;
    }
    return address;
  };

const withHook = (field: Field, hook: FieldHook): Field =>
  ({ ...field, hooks: { ...('hooks' in field ? field.hooks : {}), beforeDuplicate: [hook] } }) as Field;

/** A field of the outermost level, which rows and tabs do not count as. */
const change = (fields: Field[], name: string, hook: FieldHook): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ('name' in tab ? tab : { ...tab, fields: change(tab.fields, name, hook) })),
      };
    if (field.type === 'row' || field.type === 'collapsible')
      return { ...field, fields: change(field.fields, name, hook) };
    return 'name' in field && field.name === name ? withHook(field, hook) : field;
  });

/**
 * Makes a copy a starting point instead of a twin: it says that it is one in its name, and has an address of its own.
 * What belongs to the original alone, such as its review, says `disableDuplicate` where the field is declared.
 */
export const withCleanCopy = ({
  fields,
  slug,
  title,
}: {
  fields: Field[];
  slug: CollectionSlug;
  title: string | null;
}) => change(title === null ? fields : change(fields, title, nameCopy), 'slug', addressCopy(slug));
