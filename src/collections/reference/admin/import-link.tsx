'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';

/** Leads from the list of references to the import. */
export const ImportLink = () => {
  const { permissions } = useAuth();
  const { config } = useConfig();
  if (!permissions?.collections?.references?.create) return null;
  return (
    <Button buttonStyle="secondary" el="link" size="small" to={`${config.routes.admin}/collections/references/import`}>
      Import references
    </Button>
  );
};
