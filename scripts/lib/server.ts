import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Env } from '@/env-schema';

import { startNode, type NodeChild } from './child';
import { root } from './paths';
import { UserError } from './user-error';

/** Answers known pages before the server's own router does. */
const pageFront = pathToFileURL(join(root, 'src/core/page-cache/front/preload.mjs')).href;

/** In MiB. Far above what the site needs; lower ceilings make Node tidy up sooner, so it stays small under load. */
const memoryLimits = ['--max-old-space-size=512', '--max-semi-space-size=4'];

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks the server whether it is ready; null while it does not answer at all. */
const askReady = async (url: string): Promise<{ isReady: boolean; answer: string } | null> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return { isReady: response.ok, answer: `${String(response.status)} ${await response.text()}` };
  } catch {
    return null;
  }
};

/**
 * Starts the production server and waits until it says that it is ready.
 * @throws UserError when it ends instead, or does not get ready within two minutes.
 */
export const startServer = async ({ env }: { env: Env }): Promise<NodeChild> => {
  const server = startNode({
    args: [
      ...memoryLimits,
      '--import',
      pageFront,
      'node_modules/next/dist/bin/next',
      'start',
      '--port',
      String(env.port),
    ],
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
  });
  const ended = server.exit.then(() => 'ended' as const);
  const url = `http://127.0.0.1:${String(env.port)}/api/ready`;
  let last = 'no answer';
  for (const begun = Date.now(); Date.now() - begun < 120_000; await sleep(100)) {
    const result = await Promise.race([ended, askReady(url)]);
    if (result === 'ended') throw new UserError('The server ended before it was ready; what it said is above.');
    if (result?.isReady === true) return server;
    last = result?.answer ?? last;
  }
  await server.stop();
  throw new UserError(`The server did not get ready within two minutes. ${url} last said: ${last}`);
};
