import type { Block, Field } from 'payload';

/** Path of the first words an editor types into a block, also inside the first row of a list. */
const titlePathOf = (fields: Field[]): string | null => {
  for (const field of fields) {
    if (field.type === 'text' || field.type === 'textarea') return field.name;
    const path = field.type === 'array' ? titlePathOf(field.fields) : null;
    if (field.type === 'array' && path !== null) return `${field.name}.0.${path}`;
  }
  return null;
};

const singularOf = (block: Block): string =>
  typeof block.labels?.singular === 'string' ? block.labels.singular : block.slug;

/** A block whose head in the editor shows its kind and its first words instead of a name to make up. */
export const labelledBlock = (block: Block): Block => ({
  ...block,
  admin: {
    ...block.admin,
    disableBlockName: true,
    components: {
      ...block.admin?.components,
      Label: {
        path: '/src/core/admin/block-label.tsx#BlockLabel',
        clientProps: { name: singularOf(block), titlePath: titlePathOf(block.fields) },
      },
    },
  },
});
