import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import { getCookie } from '../support/api';
import { testEnvironment } from '../support/environment';
import { cellsFrom, type Visitor } from './cells';
import { getExamples } from './published';
import { routeTable } from './table-of-addresses';

const root = 'src/app';

type Handler = (request: Request, context: { params: Promise<object> }) => Response | Promise<Response>;

/** These two are the doors of Payload; what is behind them has tables of its own. */
const doors = ['(payload)/api/[...slug]/route.ts', '(payload)/api/graphql/route.ts'];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)route\.tsx?$/u.test(file) && !doors.includes(file))
  .sort();

const handlers = new Map<string, Handler>();

const ask = async (route: string, visitor: Visitor): Promise<boolean> => {
  const [method = 'GET', path = ''] = route.split(' ');
  const headers = new Headers({ origin: testEnvironment.SITE_URL });
  if (visitor !== 'public') headers.set('cookie', await getCookie(visitor));
  const url = new URL(`${path.replaceAll(/[[\].]/gu, '')}?path=/faq`, testEnvironment.SITE_URL);
  const request = new Request(url, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) });
  const answer = await handlers.get(route)?.(request, { params: Promise.resolve({ locale: 'en', chunk: '0.xml' }) });
  if (answer === undefined || answer.status >= 500) throw new Error(`${route} answers ${answer?.status}.`);
  return ![401, 403].includes(answer.status);
};

/** Every route of Next that Payload does not answer. */
export const testRoutes = (): void => {
  beforeAll(async () => {
    await getExamples();
    for (const file of files) {
      const exported = (await import(/* @vite-ignore */ `../../${root}/${file}`)) as Record<string, Handler>;
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
        if (exported[method]) handlers.set(`${method} /${dirname(file)}`, exported[method]);
    }
  });

  it('are all named', () => {
    expect([...handlers.keys()].sort()).toEqual(Object.keys(routeTable).sort());
  });

  it.each(Object.keys(routeTable))('%s', async (route) => {
    expect(await cellsFrom(async (visitor) => ((await ask(route, visitor)) ? 'yes' : 'no'))).toEqual(routeTable[route]);
  });
};
