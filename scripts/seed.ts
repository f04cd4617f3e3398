import { parseArgs } from 'node:util';

import { runBackup } from './lib/backup/backup';
import { withClient } from './lib/database';
import { demoAccounts, demoPasswordFile } from './lib/demo-password';
import { prepareEnvironment } from './lib/environment';
import { fillWithDemo } from './lib/fill-with-demo';
import { runMain } from './lib/main';
import { migrate } from './lib/migrations';
import { readSeedState } from './lib/seed-state';

const help = `npm run seed [-- --force]

Fills an empty database with the demo: four therapies, fifteen conditions and all that belongs to
them. A database that holds anything else is left alone. A seed that was killed half way is begun again.

  --force   also when the database holds content: makes a backup first, then DELETES everything in it`;

runMain(async () => {
  const { values } = parseArgs({
    options: { force: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { env, dataDir } = await prepareEnvironment();
  await migrate({ databaseUrl: env.databaseUrl });

  const state = await withClient(env.databaseUrl, readSeedState);
  if (state === 'seeded' && !values.force) {
    console.log(
      'The demo is in the database already. To begin anew: npm run seed -- --force (this deletes everything in it).',
    );
    return 0;
  }
  if (state === 'used' && !values.force) {
    console.error(
      'The database holds content of its own, so nothing was done. To replace it with the demo: npm run seed -- --force (this deletes everything in it).',
    );
    return 1;
  }
  if (state === 'used' || state === 'seeded')
    console.log(`A backup is in ${await runBackup({ env, dataDir, label: 'before-seed' })}.`);

  await fillWithDemo({ env, dataDir, state });
  console.log(
    `The demo is in. Accounts: ${demoAccounts.join(', ')}; their password is in ${demoPasswordFile(dataDir)}.`,
  );
  return 0;
});
