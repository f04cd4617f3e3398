import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { beginGeneration } from '../generation.mjs';
import { withFront } from './front.mjs';

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

let text = 'first';
let asked: IncomingMessage[] = [];
let respond: (request: IncomingMessage, response: ServerResponse) => void;
let server: http.Server;

const page = (_request: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('x-nextjs-cache', 'MISS');
  response.setHeader('etag', `"${text}"`);
  response.end(`<p>${text}</p>`);
};

const get = (path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const request = http.request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject);
    request.end();
  });

const read = async (path: string) => (await get(path)).body.toString();

beforeEach(async () => {
  text = 'first';
  asked = [];
  respond = page;
  server = http.createServer(
    withFront((request, response) => {
      asked.push(request);
      respond(request, response);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

describe('the front of the server', () => {
  it('answers a known page itself, until a page expires', async () => {
    expect(await read('/a')).toBe('<p>first</p>');
    text = 'second';
    expect(await read('/a')).toBe('<p>first</p>');
    expect(asked).toHaveLength(1);
    beginGeneration();
    expect(await read('/a')).toBe('<p>second</p>');
    expect(asked).toHaveLength(2);
  });

  it('says whether a page was kept', async () => {
    const stateOf = async () => (await get('/state')).headers['x-nextjs-cache'];
    expect([await stateOf(), await stateOf()]).toEqual(['MISS', 'HIT']);
  });

  it('does not keep an answer during which a page expired', async () => {
    respond = (request, response) => {
      beginGeneration();
      page(request, response);
    };
    await read('/during');
    respond = page;
    text = 'second';
    expect(await read('/during')).toBe('<p>second</p>');
  });

  it('compresses a page once, and better as soon as there is time', async () => {
    const first = await get('/small', { 'accept-encoding': 'gzip, br' });
    expect(first.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(first.body).toString()).toBe('<p>first</p>');
    await vi.waitFor(async () => {
      const later = await get('/small', { 'accept-encoding': 'gzip, br' });
      expect(later.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(later.body).toString()).toBe('<p>first</p>');
    }, 20_000);
    expect((await get('/small')).headers.vary).toContain('Accept-Encoding');
    expect(asked).toHaveLength(1);
  });

  it('says that a page is unchanged, also on the first request of a new generation', async () => {
    const { headers } = await get('/etag');
    const known = { 'if-none-match': `W/${String(headers.etag)}` };
    expect((await get('/etag', known)).status).toBe(304);
    beginGeneration();
    expect((await get('/etag', known)).status).toBe(304);
    text = 'second';
    beginGeneration();
    expect((await get('/etag', known)).status).toBe(200);
  });

  it('answers HEAD of a known page without a body', async () => {
    await read('/head');
    const { body, headers } = await get('/head', {}, 'HEAD');
    expect(body).toHaveLength(0);
    expect(headers['content-length']).toBe('12');
    expect(asked).toHaveLength(1);
  });

  it.each([404, 500])('passes an answer with status %d on and does not keep it', async (status) => {
    respond = (request, response) => {
      response.statusCode = status;
      page(request, response);
    };
    expect((await get('/bad')).status).toBe(status);
    expect((await get('/bad')).status).toBe(status);
    expect(asked).toHaveLength(2);
  });

  it('passes a redirect on with its address', async () => {
    respond = (_request, response) => {
      response.writeHead(308, { location: '/new' });
      response.end();
    };
    const { status, headers } = await get('/old');
    expect([status, headers.location]).toEqual([308, '/new']);
  });

  it('takes the scripts out of a page that is rendered for each request, and forbids them', async () => {
    respond = (_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.write('<p>Found</p><script>');
      response.end('run()</script>');
    };
    const { body, headers } = await get('/search?q=knee');
    expect(body.toString()).toBe('<p>Found</p>');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    await get('/search?q=knee');
    expect(asked).toHaveLength(2);
  });

  it('gives the handler the request as it came where it does not answer itself', async () => {
    await get('/api/health', { 'accept-encoding': 'gzip', 'if-none-match': '"x"' });
    expect(asked[0]?.headers).toMatchObject({ 'accept-encoding': 'gzip', 'if-none-match': '"x"' });
    await get('/page', { 'accept-encoding': 'gzip' });
    expect(asked[1]?.headers['accept-encoding']).toBe('gzip');
  });
});
