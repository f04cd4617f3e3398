import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startNode } from '../child';
import { findFreePort } from '../free-port';
import { root } from '../paths';

export type BenchSite = {
  url: string;
  password: string;
  /** Process at the root of the site's own; null for a site that was running already. */
  pid: number | null;
  stop: () => Promise<void>;
};

const password = 'bench-password-1';

/** Builds and serves the demo as `npm start` does, on a free port, with data of its own that go away afterwards. */
export const startBenchSite = async (): Promise<BenchSite> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'enthesis-bench-'));
  // Postgres runs as another account where this one is root.
  chmodSync(dataDir, 0o755);
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  let ready = () => {};
  const isReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const site = startNode({
    args: ['--import', 'tsx', join(root, 'scripts/start.ts')],
    env: {
      DATABASE_URL: '',
      DATA_DIR: join(dataDir, 'data'),
      DEMO_PASSWORD: password,
      PORT: String(port),
      SEED: 'demo',
      SITE_URL: url,
    },
    onOutput: (text) => {
      if (text.includes('/admin')) ready();
    },
  });
  const stop = async () => {
    await site.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const ended = await Promise.race([isReady.then(() => null), site.exit]);
  if (ended === null) return { url, password, pid: site.pid, stop };
  await stop();
  throw new Error(`The site ended with code ${ended}. "npm start" says why.`);
};
