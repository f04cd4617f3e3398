import { prepareEnvironment } from './lib/environment';
import { runMain } from './lib/main';
import { migrate } from './lib/migrations';

runMain(async () => {
  const { env } = await prepareEnvironment();
  const count = await migrate({ databaseUrl: env.databaseUrl });
  console.log(count === 0 ? 'The database is up to date.' : 'The database is up to date now.');
  return 0;
});
