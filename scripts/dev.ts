import { startNode } from './lib/child';
import { readDemoPassword, demoAccounts } from './lib/demo-password';
import { isPortFree } from './lib/free-port';
import { checkEnvironment, prepareEnvironment } from './lib/environment';
import { fillIfEmpty } from './lib/fill-with-demo';
import { runMain } from './lib/main';
import { migrate } from './lib/migrations';
import { setSignalExitCode } from './lib/shutdown';
import { UserError } from './lib/user-error';

runMain(async () => {
  const { port } = checkEnvironment().env;
  if (!(await isPortFree(port))) {
    throw new UserError(
      `Port ${String(port)} is taken by another program. Choose another: PORT=${String(port + 1)} npm run dev`,
    );
  }
  const { env, dataDir, embedded } = await prepareEnvironment();
  await migrate({ databaseUrl: env.databaseUrl });
  if (embedded !== null && env.seed === 'demo') await fillIfEmpty({ env, dataDir });
  const password = readDemoPassword(dataDir);
  if (password !== null) console.log(`Demo accounts: ${demoAccounts.join(', ')}, password ${password}`);
  setSignalExitCode(0);
  return startNode({ args: ['node_modules/next/dist/bin/next', 'dev', '--port', String(env.port)] }).exit;
});
