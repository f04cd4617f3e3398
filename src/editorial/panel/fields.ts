import type { Field, UIField } from 'payload';

import { claimOverridesField } from '../overrides/fields';

const panel: UIField = {
  type: 'ui',
  name: 'editorPanel',
  label: 'Check',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/editorial/panel/editor-panel.tsx#EditorPanel' },
  },
};

/** The panel that reads along beside a document, and what compliance decided about its findings. */
export const panelFields = (): Field[] => [panel, claimOverridesField()];
