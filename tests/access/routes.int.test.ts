import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { getCookie } from '../support/api';
import { testEnvironment } from '../support/environment';
import { getTestPayload } from '../support/payload';
import { cellsFrom, type Visitor } from './cells';
import { routeTable } from './table';

vi.mock('next/headers', () => ({
  draftMode: () => Promise.resolve({ enable: () => undefined, disable: () => undefined }),
}));

const root = 'src/app';

type Handler = (request: Request, context: { params: Promise<object> }) => Response | Promise<Response>;

const files = readdirSync(join(root, 'api'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)route\.tsx?$/u.test(file))
  .map((file) => join('api', file));

const handlers = new Map<string, Handler>();

beforeAll(async () => {
  await getTestPayload();
  for (const file of files) {
    const exported = (await import(/* @vite-ignore */ `../../${root}/${file}`)) as Record<string, Handler>;
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      if (exported[method]) handlers.set(`${method} /${dirname(file)}`, exported[method]);
  }
});

beforeEach(() => {
  // A page that is asked for as Markdown is not there.
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
});

const ask = async (route: string, visitor: Visitor): Promise<boolean> => {
  const [method = 'GET', path = ''] = route.split(' ');
  const headers = new Headers({ origin: testEnvironment.SITE_URL });
  if (visitor !== 'public') headers.set('cookie', await getCookie(visitor));
  const url = new URL(`${path.replaceAll(/[[\].]/gu, '')}?path=/faq`, testEnvironment.SITE_URL);
  const request = new Request(url, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) });
  const answer = await handlers.get(route)?.(request, { params: Promise.resolve({}) });
  if (answer === undefined || answer.status >= 500) throw new Error(`${route} answers ${answer?.status}.`);
  return ![401, 403].includes(answer.status);
};

it('names every route under src/app/api', () => {
  expect([...handlers.keys()].sort()).toEqual(Object.keys(routeTable).sort());
});

it.each(Object.keys(routeTable))('%s', { timeout: 60_000 }, async (route) => {
  expect(await cellsFrom(async (visitor) => ((await ask(route, visitor)) ? 'yes' : 'no'))).toEqual(routeTable[route]);
});
