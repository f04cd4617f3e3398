import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { runRestore } from './lib/backup/restore';
import { checkEnvironment, prepareEnvironment } from './lib/environment';
import { runMain } from './lib/main';
import { findLockHolder } from './lib/process-lock';
import { startLockFile } from './lib/start-lock';
import { UserError } from './lib/user-error';

const help = `npm run restore -- <file> [--force]

Puts a backup back: database and uploaded files, brought up to this version. Stop the site first.

  --force   also when the database holds content: saves that in a backup, then replaces it`;

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    console.log(help);
    return values.help ? 0 : 1;
  }
  const site = findLockHolder(startLockFile(checkEnvironment().dataDir));
  if (site !== null)
    throw new UserError(
      `The site is running (process ${String(site)}). Stop it first: it would go on showing what it remembers.`,
    );
  const { env, dataDir } = await prepareEnvironment();
  const manifest = await runRestore({ env, dataDir, file: resolve(file), force: values.force });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Restored the backup of ${manifest.createdAt}: ${String(rows)} rows in ${String(manifest.tables.length)} tables.`,
  );
  return 0;
});
