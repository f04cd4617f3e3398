import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { startNode, type NodeChild } from './child';
import { findFreePort } from './free-port';
import { root } from './paths';
import { runCommand } from './run-command';

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const next = join(root, 'node_modules/next/dist/bin/next');

/**
 * Writes a small Next.js app into a folder below the root, where it finds the packages, and builds it.
 * @throws Error with what the build printed.
 */
export const buildNextApp = async ({ dir, files }: { dir: string; files: Record<string, string> }): Promise<void> => {
  rmSync(dir, { recursive: true, force: true });
  // Next takes the instrumentation of the folders above where an app has none.
  const all = { 'instrumentation.js': 'export const register = () => {};', ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const { code, output } = await runCommand({
    command: process.execPath,
    args: [next, 'build'],
    cwd: dir,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error(`The app in ${dir} was not built:\n${output}`);
};

/** Serves a built app on a free port of this machine; `nodeArgs` stand before the program. */
export const startNextApp = async ({
  dir,
  nodeArgs = [],
}: {
  dir: string;
  nodeArgs?: string[];
}): Promise<{ url: string; server: NodeChild }> => {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const server = startNode({
    args: [...nodeArgs, next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: dir,
    env: { NODE_ENV: 'production' },
    onOutput: () => {},
  });
  for (const begun = Date.now(); Date.now() - begun < 30_000; await sleep(100)) {
    if (await fetch(url).catch(() => null)) return { url, server };
  }
  await server.stop();
  throw new Error(`The app in ${dir} did not answer within 30 seconds.`);
};
