import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { startNode } from '../child';
import { findFreePort } from '../free-port';
import { buildNextApp, startNextApp } from '../next-app';
import { root } from '../paths';
import { emptyApp } from './empty-app';
import type { Target } from './load';
import { startNginx } from './nginx';

const folder = join(root, '.data/bench');

export type Baselines = { targets: Target[]; missing: string[]; stop: () => Promise<void> };

const bareServer = ({ file, port }: { file: string; port: number }): string => `
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const body = readFileSync(${JSON.stringify(file)});
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'content-length': body.length };
createServer((request, response) => response.writeHead(200, headers).end(body)).listen(${port}, '127.0.0.1');
`;

/** Starts what the site is compared with, all of it serving a page of the same size: what is not installed is named. */
export const startBaselines = async ({ page, html }: { page: string; html: Buffer }): Promise<Baselines> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'page.html.gz');
  writeFileSync(file, gzipSync(html, { level: 9 }));
  writeFileSync(join(folder, 'page.html'), html);

  const barePort = await findFreePort();
  writeFileSync(join(folder, 'bare.mjs'), bareServer({ file, port: barePort }));
  const bare = startNode({ args: [join(folder, 'bare.mjs')] });

  const dir = join(folder, 'empty-app');
  await buildNextApp({ dir, files: emptyApp({ root, bytes: html.length }) });
  const empty = await startNextApp({ dir });

  const nginx = await startNginx({ folder: join(folder, 'nginx'), files: folder, page });
  return {
    targets: [
      { name: 'empty Next.js app, dynamic-route page', url: `${empty.url}/page` },
      { name: 'bare Node http', url: `http://127.0.0.1:${barePort}/` },
      ...(nginx?.targets ?? []),
    ],
    missing: nginx === null ? ['nginx is not installed: static and caching nginx were left out.'] : [],
    stop: async () => {
      await Promise.all([bare.stop(), empty.server.stop(), nginx?.stop()]);
    },
  };
};
