// Plain JavaScript: Node loads this before the server, past any compiler.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';

import { currentGeneration } from '../generation.mjs';
import { needsRuntime, removeScripts } from '../lean-html.mjs';
import { policyFor } from '../policy.mjs';
import { chooseEncoding } from './encoding.mjs';
import { holdAnswer } from './hold-answer.mjs';
import { createStore } from './kept.mjs';
import { asksForPage } from './page-request.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {import('./kept.mjs').Kept} Kept */

const maxBytes = 48 * 1024 * 1024;

/** Milliseconds for which an answer has to stay as it is before it is compressed as well as can be. */
const quietTime = 500;

/** Headers that say how this one answer is sent, or where it came from. */
const ofOneAnswer = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

/** With what the server names whether a page was kept. */
const cacheState = 'x-nextjs-cache';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** @param {ServerResponse} response */
const headersOf = (response) => {
  /** @type {Kept['headers']} */
  const headers = {};
  for (const [name, value] of Object.entries(response.getHeaders()))
    if (value !== undefined && !ofOneAnswer.has(name)) headers[name] = value;
  const vary = new Set([headers.vary ?? []].flat().flatMap((text) => String(text).split(/,\s*/u)));
  headers.vary = [...vary.add('Accept-Encoding')].join(', ');
  return headers;
};

/**
 * A page that is rendered for each request, such as the search, never meets the page cache: it is made lean here.
 * @param {{ response: ServerResponse, body: Buffer }} args
 */
const leanOnRequest = ({ response, body }) => {
  const html = body.toString('utf8');
  const hasIslands = needsRuntime(html);
  const lean = hasIslands ? html : removeScripts(html);
  response.setHeader('content-security-policy', policyFor({ html: lean, hasIslands }));
  return Buffer.from(lean);
};

/**
 * Whether the browser has this very answer already (RFC 9110, section 13.1.2).
 * @param {{ request: IncomingMessage, etag: unknown }} args
 */
const isUnchanged = ({ request, etag }) => {
  const known = request.headers['if-none-match'];
  if (known === undefined || typeof etag !== 'string') return false;
  const plain = (/** @type {string} */ tag) => tag.trim().replace(/^W\//u, '');
  return known.split(',').some((tag) => tag.trim() === '*' || plain(tag) === plain(etag));
};

/** @param {{ request: IncomingMessage, response: ServerResponse, kept: Kept }} args */
const send = ({ request, response, kept }) => {
  const { status, headers, bodies } = kept;
  if (status === 200 && isUnchanged({ request, etag: headers.etag })) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const encoding = chooseEncoding({
    accepted: request.headers['accept-encoding'],
    available: /** @type {import('./encoding.mjs').Encoding[]} */ ([...bodies.keys()]),
  });
  const body = /** @type {Buffer} */ (bodies.get(encoding));
  response.writeHead(status, {
    ...headers,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

/**
 * Puts a front before a handler: a page that has been answered once is answered from memory, whole
 * and compressed, until any page expires. Then the handler is asked again; it knows which page did.
 * @param {(request: IncomingMessage, response: ServerResponse) => unknown} handle
 */
export const withFront = (handle) => {
  const store = createStore({ maxBytes });

  // One page at a time: visitors come first.
  let compressing = Promise.resolve();

  /** @param {{ address: string, kept: Kept }} args */
  const compress = async ({ address, kept }) => {
    if (store.readLast(address) !== kept) return;
    const identity = /** @type {Buffer} */ (kept.bodies.get('identity'));
    const br = await compressBrotli(identity, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } });
    const gzipped = await compressGzip(identity, { level: 9 });
    // Another answer may have taken the place of this one meanwhile.
    if (store.readLast(address) !== kept) return;
    store.keep(address, {
      ...kept,
      bodies: new Map([
        ['br', br],
        ['gzip', gzipped],
        ['identity', identity],
      ]),
    });
  };

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  return (request, response) => {
    if (!asksForPage(request)) return handle(request, response);
    const address = request.url ?? '';
    const generation = currentGeneration();
    const known = store.read({ address, generation });
    if (known) {
      send({ request, response, kept: known });
      return undefined;
    }

    const {
      'accept-encoding': accepted,
      'if-none-match': etag,
      'if-modified-since': since,
      ...headers
    } = request.headers;
    if (request.method === 'HEAD') return handle(request, response);
    // The handler gives the whole page, and plain: what a browser gets of it is decided here.
    request.headers = headers;
    holdAnswer(response, (body) => {
      request.headers = {
        ...headers,
        ...(accepted === undefined ? {} : { 'accept-encoding': accepted }),
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(since === undefined ? {} : { 'if-modified-since': since }),
      };
      const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html');
      const isKept = response.hasHeader(cacheState);
      const isWhole =
        response.statusCode === 200 && isHtml && isKept && !address.includes('?') && generation === currentGeneration();
      const identity = isHtml && !isKept && response.statusCode === 200 ? leanOnRequest({ response, body }) : body;
      /** @type {Kept} */
      const kept = {
        generation,
        status: response.statusCode,
        headers: headersOf(response),
        bodies: new Map([['identity', identity]]),
      };
      const last = store.readLast(address);
      if (isWhole && last && last.headers.etag === kept.headers.etag) kept.bodies = last.bodies;
      else if (isHtml)
        kept.bodies = new Map([
          ['gzip', gzipSync(identity)],
          ['identity', identity],
        ]);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      send({ request, response, kept });
      if (!isWhole) return;
      kept.headers = { ...kept.headers, [cacheState]: 'HIT' };
      store.keep(address, kept);
      if (kept.bodies.has('br')) return;
      const begin = () => {
        compressing = compressing
          .then(() => compress({ address, kept }))
          .catch((error) => process.stderr.write(`${String(error)}\n`));
      };
      // A page that changes again at once is not worth the work.
      setTimeout(begin, quietTime).unref();
    });
    return handle(request, response);
  };
};
