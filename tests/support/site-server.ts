import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findFreePort } from '../../scripts/lib/free-port';
import { demoPassword } from './demo-accounts';
import { retractedPaper } from './registries/retracted-paper';
import { startRegistries } from './registries/server';

const logFile = 'test-results/site.log';
const readyWithin = 10 * 60_000;
const stopWithin = 20_000;

const isReady = async (url: string): Promise<boolean> => {
  const response = await fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  return response?.ok ?? false;
};

/**
 * Serves the production build with the demo content the way `npm start` does, on a free port with data of its own.
 * Crossref and PubMed answer on this machine. What it says goes to `test-results/site.log`. Set `SITE_UNDER_TEST` and
 * `SITE_UNDER_TEST_DATA_DIR` to use a site that is already there.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SITE_UNDER_TEST) return undefined;
  await mkdir('test-results', { recursive: true });
  const dataDir = await mkdtemp(join(tmpdir(), 'enthesis-browser-'));
  await chmod(dataDir, 0o755);
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const registries = await startRegistries();
  registries.announce(retractedPaper.notice);

  console.log(`Building and starting the site on ${url}; its log is ${logFile}`);
  const site = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CROSSREF_URL: registries.crossrefUrl,
      DATABASE_URL: '',
      DATA_DIR: join(dataDir, 'data'),
      DEMO_PASSWORD: demoPassword,
      PORT: String(port),
      PUBMED_URL: registries.pubmedUrl,
      SEED: 'demo',
      SITE_URL: url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile);
  site.stdout.pipe(log, { end: false });
  site.stderr.pipe(log, { end: false });
  const ended = new Promise<void>((resolve) => {
    site.once('exit', () => resolve());
    site.once('error', () => resolve());
  });

  const stop = async () => {
    site.kill('SIGTERM');
    await Promise.race([ended, sleep(stopWithin)]);
    if (site.exitCode === null && site.signalCode === null) site.kill('SIGKILL');
    log.end();
    await registries.stop();
    await rm(dataDir, { recursive: true, force: true });
  };

  const deadline = Date.now() + readyWithin;
  while (!(await isReady(url))) {
    const isDead = site.exitCode !== null || site.signalCode !== null;
    if (isDead || Date.now() > deadline) {
      await stop();
      const text = await readFile(logFile, 'utf8');
      throw new Error(
        `The site ${isDead ? 'ended' : 'was not ready in time'}. ${logFile} ends with:\n${text.slice(-4000)}`,
      );
    }
    await sleep(500);
  }
  process.env.SITE_UNDER_TEST = url;
  process.env.SITE_UNDER_TEST_DATA_DIR = join(dataDir, 'data');
  return stop;
}
