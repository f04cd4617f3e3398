import { build, isBuildFresh } from './lib/build';
import { prepareDataDir } from './lib/data-dir';
import { describeSite } from './lib/describe-site';
import { readDemoPassword } from './lib/demo-password';
import { checkEnvironment, prepareEnvironment, type Environment } from './lib/environment';
import { fillIfEmpty } from './lib/fill-with-demo';
import { isPortFree } from './lib/free-port';
import { runMain } from './lib/main';
import { migrate } from './lib/migrations';
import { takeLock } from './lib/process-lock';
import { startServer } from './lib/server';
import { onShutdown, setSignalExitCode } from './lib/shutdown';
import { startLockFile } from './lib/start-lock';
import { UserError } from './lib/user-error';

const lockDataDir = (dataDir: string): void => {
  prepareDataDir(dataDir);
  const lock = takeLock(startLockFile(dataDir));
  if ('holder' in lock) {
    throw new UserError(
      `The site is running on ${dataDir} already (process ${String(lock.holder)}). Stop that one first, or run a second site with its own data: DATA_DIR=.data-2 PORT=3001 npm start`,
    );
  }
  onShutdown(lock.release);
};

const refuseTakenPort = async (port: number): Promise<void> => {
  if (await isPortFree(port)) return;
  throw new UserError(
    `Port ${String(port)} is taken by another program. Choose another: PORT=${String(port + 1)} npm start`,
  );
};

const prepareDatabase = async ({ env, dataDir, embedded }: Environment): Promise<void> => {
  await migrate({ databaseUrl: env.databaseUrl });
  if (embedded !== null && env.seed === 'demo') await fillIfEmpty({ env, dataDir });
};

runMain(async () => {
  const begun = Date.now();
  const checked = checkEnvironment();
  lockDataDir(checked.dataDir);
  await refuseTakenPort(checked.env.port);
  const hadPassword = readDemoPassword(checked.dataDir) !== null;

  // The build needs no database, so both go on at once.
  const building = isBuildFresh() ? Promise.resolve() : build();
  const preparing = prepareEnvironment().then(async (environment) => {
    await prepareDatabase(environment);
    return environment;
  });
  const [environment] = await Promise.all([preparing, building]);

  const server = await startServer(environment);
  setSignalExitCode(0);
  const seconds = (Date.now() - begun) / 1000;
  console.log(describeSite({ ...environment, isPasswordNew: !hadPassword, seconds }));
  return server.exit;
});
