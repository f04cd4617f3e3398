import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';

import { ImportScreen } from './import-screen';

/** The page of the admin on which references are imported. */
export const ImportView = ({ initPageResult }: AdminViewServerProps) => (
  <Gutter className="reference-import">
    <h1>Import references</h1>
    {initPageResult.permissions.collections?.references?.create ? (
      <ImportScreen />
    ) : (
      <p>Your account can read references but not add any. Ask an administrator.</p>
    )}
  </Gutter>
);
