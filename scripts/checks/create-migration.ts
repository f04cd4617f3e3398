import { migrateCLI } from 'payload';

import config from '../../payload.config';

/** Writes a migration into the folder given as the argument when the collections differ from its latest snapshot. */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to write the migration to.');

await migrateCLI({
  config: await config,
  migrationDir: folder,
  parsedArgs: { _: ['migrate:create', 'drift'], 'skip-empty': true },
});
process.exit(0);
