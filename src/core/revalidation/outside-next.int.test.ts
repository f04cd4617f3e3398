import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { getTestPayload } from '../../../tests/support/payload';

const inside = vi.hoisted(() => ({ tags: new Set<string>(), isNext: false }));

vi.mock('next/cache', () => ({
  revalidateTag: (tag: string) => {
    if (!inside.isNext) throw new Error(`Invariant: static generation store missing in revalidateTag ${tag}`);
    inside.tags.add(tag);
  },
}));

type Received = { path: string | undefined; body: string; signature: string };

let received: Received[] = [];
let status = 200;

/** Stands for the running application. */
const application = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => {
    body += part.toString();
  });
  request.on('end', () => {
    received.push({ path: request.url, body, signature: String(request.headers['x-signature']) });
    response.writeHead(status, { connection: 'close' }).end();
  });
});

const close = () =>
  new Promise<void>((resolve) => {
    application.close(() => {
      resolve();
    });
  });

let payload: Payload;

beforeAll(async () => {
  await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve));
  const { port } = application.address() as AddressInfo;
  // Read once, when the application is loaded, which the first test does.
  vi.stubEnv('SITE_URL', `http://127.0.0.1:${port}`);
  payload = await getTestPayload();
});

afterAll(async () => {
  if (application.listening) await close();
});

beforeEach(() => {
  received = [];
  status = 200;
  inside.isNext = false;
  inside.tags.clear();
});

const addRedirect = async (from: string) =>
  payload.create({ collection: 'redirects', data: { from, kind: 'path', path: '/faq' } });

/** Hands a request to the route of the application, inside Next. */
const deliver = async ({ body, signature }: { body: string; signature: string | null }): Promise<Response> => {
  const { POST } = await import('@/app/api/revalidate/route');
  inside.isNext = true;
  const headers = new Headers(signature === null ? {} : { 'x-signature': signature });
  return POST(new Request('http://localhost/api/revalidate', { method: 'POST', body, headers }));
};

/** A body that the application's own secret signed, whatever is in it. */
const signed = async (body: string): Promise<{ body: string; signature: string }> => {
  const [{ createHmac }, { env }] = await Promise.all([import('node:crypto'), import('@/env')]);
  return { body, signature: createHmac('sha256', env.payloadSecret).update(`revalidate:${body}`).digest('hex') };
};

describe('a change outside the application', () => {
  it('reaches the application, which takes it', async () => {
    const { id } = await addRedirect('/from-a-script');
    expect(received).toHaveLength(1);
    const [request] = received;
    expect(request?.path).toBe('/api/revalidate');
    const tags = ['collection:redirects', `document:redirects:${id}`];
    expect(JSON.parse(request?.body ?? '')).toEqual({ tags });

    const answer = await deliver({ body: request?.body ?? '', signature: request?.signature ?? '' });
    expect(answer.status).toBe(200);
    expect([...inside.tags].sort()).toEqual(tags);
  });

  it('sends nothing when it is rolled back or told to leave the pages alone', async () => {
    const data = { from: 'no slash', kind: 'path', path: '/faq' } as const;
    await expect(payload.create({ collection: 'redirects', data })).rejects.toThrow();
    await payload.create({ collection: 'redirects', data: { ...data, from: '/quiet' }, context: { keepPages: true } });
    expect(received).toEqual([]);
  });

  it('stands when the application refuses it, and says so', async () => {
    status = 500;
    const complain = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    await addRedirect('/refused');
    expect(complain).toHaveBeenCalledTimes(1);
    expect(complain).toHaveBeenCalledWith(expect.stringMatching(/^Pages were not refreshed: .* answered 500\.$/u));
    expect(await payload.count({ collection: 'redirects', where: { from: { equals: '/refused' } } })).toEqual({
      totalDocs: 1,
    });
  });
});

describe('the route of the application', () => {
  const tags = JSON.stringify({ tags: ['collection:faqs'] });

  it('refuses what the secret did not sign', async () => {
    const { signature } = await signed(tags);
    const wrong = [
      null,
      '',
      'wrong',
      signature.slice(1),
      signature.replace(/^./u, (first) => (first === '0' ? '1' : '0')),
    ];
    for (const attempt of wrong) expect((await deliver({ body: tags, signature: attempt })).status).toBe(401);
    expect((await deliver({ body: tags.replace('faqs', 'pages'), signature })).status).toBe(401);
    expect(inside.tags.size).toBe(0);
    expect((await deliver({ body: tags, signature })).status).toBe(200);
  });

  it.each(['', 'not JSON', '{"tags":', '{"tags":"one"}', '{"tags":[""]}', '{"tags":[1]}', 'null', '[]'])(
    'refuses the body %j even when it is signed',
    async (body) => {
      const answer = await deliver(await signed(body));
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ message: 'Send { "tags": ["…"] }.' });
      expect(inside.tags.size).toBe(0);
    },
  );
});

describe('while no application runs', () => {
  it('a change stands, with one warning', async () => {
    await close();
    const warn = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
    await addRedirect('/nobody-listens');
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith(
      expect.anything(),
      expect.stringMatching(/^No application answers at http:\/\/127\.0\.0\.1:\d+\/api\/revalidate;/u),
    );
    expect(await payload.count({ collection: 'redirects', where: { from: { equals: '/nobody-listens' } } })).toEqual({
      totalDocs: 1,
    });
  });
});
