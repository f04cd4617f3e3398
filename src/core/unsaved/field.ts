import type { UIField } from 'payload';

/** Above the form: what became of a save that failed, what was typed and never saved, and who else is writing. */
export const unsavedField = (): UIField => ({
  name: 'unsaved',
  type: 'ui',
  label: 'Unsaved text',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/core/unsaved/admin/unsaved-text.tsx#UnsavedText' },
  },
});
