import type { Env } from '@/env-schema';

import { withClient } from './database';
import { chooseDemoPassword } from './demo-password';
import { emptyMedia } from './media-dir';
import { markSeedBegun, markSeedFinished, readSeedState, type SeedState } from './seed-state';
import { programArgs } from './program-args';
import { runStep } from './step';
import { emptyDatabase } from './tables';

/** Puts the demo into a migrated database. Whatever `state` says is in there is deleted first. */
export const fillWithDemo = async ({
  env,
  dataDir,
  state,
}: {
  env: Env;
  dataDir: string;
  state: SeedState;
}): Promise<void> => {
  const password = chooseDemoPassword({ dataDir, wished: env.demoPassword });
  await withClient(env.databaseUrl, async (client) => {
    await markSeedBegun(client);
    if (state === 'empty') return;
    await emptyDatabase(client);
    emptyMedia(dataDir);
  });
  await runStep({
    title: 'Filling in the demo',
    done: 'Filled in the demo',
    args: programArgs('scripts/lib/programs/seed-demo.ts'),
    env: { DEMO_PASSWORD: password },
  });
  await withClient(env.databaseUrl, markSeedFinished);
};

/** Fills in the demo if the database is empty or an earlier seed was killed half way; otherwise leaves it alone. */
export const fillIfEmpty = async ({ env, dataDir }: { env: Env; dataDir: string }): Promise<void> => {
  const state = await withClient(env.databaseUrl, readSeedState);
  if (state === 'unfinished')
    console.log('The last run was stopped while it filled in the demo; beginning that again.');
  if (state === 'empty' || state === 'unfinished') await fillWithDemo({ env, dataDir, state });
};
