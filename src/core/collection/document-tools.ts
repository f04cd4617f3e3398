import type { Field } from 'payload';

/** Beside the form: who uses the document, and the way back for one that was unpublished by mistake. */
export const documentTools = ({ hasDrafts }: { hasDrafts: boolean }): Field => ({
  type: 'ui',
  name: 'documentTools',
  admin: {
    position: 'sidebar',
    components: {
      Field: {
        path: '/src/core/dependants/admin/document-tools.tsx#DocumentTools',
        clientProps: { hasDrafts },
      },
    },
    disableListColumn: true,
    disableBulkEdit: true,
  },
});
