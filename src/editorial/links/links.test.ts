import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { link, p, richText } from '@/core/rich-text/build';

import { askLink } from './ask-link';
import { findLinks } from './find-links';
import { judgeLink } from './judge-link';
import { isPublicAddress, isPublicHost } from './public-host';

const origin = 'https://clinic.example';

describe('findLinks', () => {
  it('finds the links of a text and of fields, each once, and leaves the own site out', () => {
    const document = {
      body: richText(
        p('See ', link('https://who.example/a#top', 'this'), ' and ', link('https://who.example/a', 'that')),
      ),
      website: 'http://place.example',
      own: 'https://clinic.example/therapies',
      prose: 'Our page is https://not-a-link.example',
      mail: 'mailto:a@b.example',
    };
    expect(findLinks({ document, origin })).toEqual(['https://who.example/a', 'http://place.example/']);
  });

  it('survives anything that a field may hold', () => {
    fc.assert(
      fc.property(fc.object(), (document) => {
        for (const url of findLinks({ document, origin })) expect(URL.canParse(url)).toBe(true);
      }),
    );
  });
});

describe('a public address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is asked for by name too', async () => {
    expect(await isPublicHost('localhost')).toBe(false);
    expect(await isPublicHost('[::1]')).toBe(false);
  });
});

describe('askLink', () => {
  let server: Server | null = null;

  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  afterEach(async () => {
    const running = server;
    server = null;
    running?.closeAllConnections();
    await new Promise<void>((resolve) => (running ? running.close(() => resolve()) : resolve()));
  });

  const ask = askLink({ userAgent: 'Test', isOpen: async () => true });

  it.each([
    [200, 'works'],
    [404, 'broken'],
    [410, 'broken'],
    [403, 'unclear'],
    [429, 'unclear'],
    [503, 'unclear'],
  ] as const)('calls a site that answers %i %s', async (status, state) => {
    const site = await serve((_request, response) => response.writeHead(status).end('x'));
    expect(await ask(`${site}/page`)).toMatchObject({ state, status });
  });

  it('follows an address to where it leads, and says when it has moved for good', async () => {
    const site = await serve(({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (url === '/now') response.writeHead(302, { location: '/new' }).end();
      else if (url === '/gone') response.writeHead(302, { location: '/nothing' }).end();
      else response.writeHead(url === '/new' ? 200 : 404).end();
    });
    expect(await ask(`${site}/old`)).toMatchObject({ state: 'moved', reason: `It has moved for good to ${site}/new` });
    expect(await ask(`${site}/now`)).toMatchObject({ state: 'works' });
    expect(await ask(`${site}/gone`)).toMatchObject({ state: 'broken', status: 404 });
  });

  it('ends on a site that leads around in a circle', async () => {
    let asked = 0;
    const site = await serve((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: '/again' }).end();
    });
    expect(await ask(site)).toMatchObject({ state: 'broken' });
    expect(asked).toBeLessThan(10);
  });

  it('waits for nobody for long, and tells a name that is nobody’s from a site that is away', async () => {
    const site = await serve(() => undefined);
    const hasty = askLink({ userAgent: 'Test', timeout: 300, isOpen: async () => true });
    expect(await hasty(site)).toMatchObject({ state: 'unclear', reason: 'The site took too long to answer.' });
    const nobody = askLink({
      userAgent: 'Test',
      isOpen: async () => {
        throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
      },
    });
    expect(await nobody('https://nobody.example')).toMatchObject({ state: 'broken' });
    expect(await ask('http://127.0.0.1:1')).toMatchObject({ state: 'unclear' });
  });

  it('asks nothing of this machine or its network, wherever a site leads', async () => {
    let asked = 0;
    const site = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    expect(await askLink({ userAgent: 'Test' })(site)).toMatchObject({ state: 'broken', status: null });
    expect(asked).toBe(0);
  });
});

describe('judgeLink', () => {
  const now = new Date('2026-11-10T04:00:00Z');
  const week = '2026-11-03T04:00:00.000Z';
  const silent = { state: 'unclear', status: null, reason: '' } as const;

  it('calls broken what gives no answer for a week, and not before', () => {
    expect(judgeLink({ before: null, answer: silent, now })).toMatchObject({
      state: 'unclear',
      failedSince: now.toISOString(),
    });
    expect(judgeLink({ before: { state: 'unclear', failedSince: week }, answer: silent, now })).toMatchObject({
      state: 'broken',
      failedSince: week,
    });
  });

  it('never calls broken a site that refuses programs', () => {
    const answer = { ...silent, status: 403 };
    expect(judgeLink({ before: { state: 'unclear', failedSince: week }, answer, now }).state).toBe('unclear');
  });

  it('forgets the trouble of a site that answers again', () => {
    const answer = { state: 'works', status: 200, reason: '' } as const;
    expect(judgeLink({ before: { state: 'broken', failedSince: week }, answer, now })).toEqual({
      ...answer,
      failedSince: null,
    });
  });
});
