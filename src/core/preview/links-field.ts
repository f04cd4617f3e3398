import type { UIField } from 'payload';

/** Beside the form: links that show the draft to somebody without an account. */
export const previewLinksField = (): UIField => ({
  name: 'previewLinks',
  type: 'ui',
  label: 'Preview links',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/src/core/preview/admin/preview-links.tsx#PreviewLinks' },
  },
});
