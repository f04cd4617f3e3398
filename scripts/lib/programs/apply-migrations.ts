import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres';
import { getPayload } from 'payload';

import { migrations } from '../../../migrations';
import config from '../../../payload.config';
import { beginRecord } from '../../../src/core/history/begin-record';

// Payload's own program loads the config with a dynamic import, and through tsx on Node 20 that import gets lost in
// one run of four: the program ends with exit code 0 and nothing done. Imports at the top of a file do not.
const only = process.argv[2]?.split(',');
process.env.PAYLOAD_MIGRATING = 'true';
const payload = await getPayload({ config, disableOnInit: true });
await payload.db.migrate({
  migrations: migrations
    .filter(({ name }) => only?.includes(name) ?? true)
    // Payload's adapter-neutral type for a migration does not know what Postgres hands it.
    .map(({ name, up, down }) => ({
      name,
      up: (args: unknown) => up(args as MigrateUpArgs),
      down: (args: unknown) => down(args as MigrateDownArgs),
    })),
});
// A database that stops at an older version may have no place for it yet.
if (only === undefined) await beginRecord(payload);
process.exit(0);
