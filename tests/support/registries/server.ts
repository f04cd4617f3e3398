import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { crossrefList, crossrefSingle, crossrefWork, searchPapers } from './crossref-answers';
import type { Notice } from './notices';
import { type Paper, papers } from './papers';
import { pubmedNumbers, pubmedSet, searchNumbers } from './pubmed-answers';

type Registry = 'crossref' | 'pubmed';

/** How a registry can go wrong. `error-once` is over after one request; the others last until the next order. */
export type Behaviour =
  | 'well'
  | 'slow'
  | 'down'
  | 'html'
  | 'wrong-json'
  | 'cut-off'
  | 'missing'
  | 'too-many'
  | 'too-many-for-a-second'
  | 'too-many-for-seconds'
  | 'error'
  | 'error-once'
  | 'busy-for-a-second';

export type Asked = { registry: Registry; path: string; userAgent: string; at: number };

const json = (response: ServerResponse, body: unknown): void => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
};

const text = (response: ServerResponse, { status, type, body }: { status: number; type: string; body: string }) => {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
};

const page =
  '<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body><p>Welcome</p></body></html>';

type Reply = (response: ServerResponse) => void;

const tooMany =
  (seconds: string): Reply =>
  (response) => {
    response.setHeader('retry-after', seconds);
    text(response, { status: 429, type: 'text/plain', body: 'Too many requests' });
  };

const misbehaviours: Record<Exclude<Behaviour, 'well'>, Reply> = {
  // Left open: whoever asks has to give up.
  slow: () => undefined,
  down: (response) => response.destroy(),
  html: (response) => text(response, { status: 200, type: 'text/html; charset=utf-8', body: page }),
  'wrong-json': (response) => json(response, { status: 'ok', message: { unexpected: true }, esearchresult: 'none' }),
  'cut-off': (response) =>
    text(response, { status: 200, type: 'application/json', body: '{"status":"ok","message":{"DO' }),
  missing: (response) => text(response, { status: 404, type: 'text/plain', body: 'Resource not found.' }),
  'too-many': tooMany('600'),
  'too-many-for-a-second': tooMany('1'),
  'too-many-for-seconds': tooMany('3'),
  error: (response) => text(response, { status: 500, type: 'text/plain', body: 'Internal Server Error' }),
  'error-once': (response) =>
    text(response, { status: 502, type: 'text/html', body: '<html><body>Bad gateway</body></html>' }),
  'busy-for-a-second': (response) => {
    response.setHeader('retry-after', '1');
    text(response, { status: 503, type: 'text/plain', body: 'Service Unavailable' });
  },
};

const passing: Behaviour[] = ['error-once', 'busy-for-a-second', 'too-many-for-a-second', 'too-many-for-seconds'];

/**
 * Crossref and PubMed on the loopback address, with a few papers. What goes wrong can be ordered for each of them, and
 * notices about papers can be added.
 */
export const startRegistries = async () => {
  const behaviour: Record<Registry, Behaviour> = { crossref: 'well', pubmed: 'well' };
  let notices: Notice[] = [];
  let asked: Asked[] = [];
  const entry = (paper: Paper) => ({ paper, notices: notices.filter((notice) => notice.paper === paper.doi) });

  const crossref = (url: URL): Reply => {
    const query = url.searchParams.get('query.bibliographic');
    if (query !== null) {
      const works = searchPapers({ papers, query }).map((paper) => crossrefWork(entry(paper)));
      return (response) => {
        json(response, crossrefList(works));
      };
    }
    const doi = decodeURIComponent(url.pathname.slice('/crossref/works/'.length)).toLowerCase();
    const paper = papers.find((candidate) => candidate.doi === doi);
    if (paper === undefined) return misbehaviours.missing;
    return (response) => {
      json(response, crossrefSingle(crossrefWork(entry(paper))));
    };
  };

  const pubmed = (url: URL): Reply => {
    const numbers = searchNumbers({ papers, term: url.searchParams.get('term') ?? '' });
    if (url.pathname.endsWith('/esearch.fcgi'))
      return (response) => {
        json(response, pubmedNumbers(numbers));
      };
    const wanted = (url.searchParams.get('id') ?? '').split(',');
    const found = papers.filter(({ pmid }) => pmid !== null && wanted.includes(pmid));
    return (response) => {
      text(response, { status: 200, type: 'text/xml; charset=UTF-8', body: pubmedSet(found.map(entry)) });
    };
  };

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const registry: Registry = url.pathname.startsWith('/crossref/') ? 'crossref' : 'pubmed';
    asked.push({
      registry,
      path: `${url.pathname}${url.search}`,
      userAgent: request.headers['user-agent'] ?? '',
      at: Date.now(),
    });
    const now = behaviour[registry];
    if (passing.includes(now)) behaviour[registry] = 'well';
    const answer = now === 'well' ? (registry === 'crossref' ? crossref(url) : pubmed(url)) : misbehaviours[now];
    answer(response);
  };

  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    crossrefUrl: `${origin}/crossref`,
    pubmedUrl: `${origin}/pubmed`,
    behave: (orders: Partial<Record<Registry, Behaviour>>): void => void Object.assign(behaviour, orders),
    announce: (notice: Notice): void => void notices.push(notice),
    /** What was asked since the last call. */
    takeAsked: (): Asked[] => {
      const taken = asked;
      asked = [];
      return taken;
    },
    /** As it was in the beginning. */
    reset: (): void => {
      Object.assign(behaviour, { crossref: 'well', pubmed: 'well' });
      notices = [];
      asked = [];
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type Registries = Awaited<ReturnType<typeof startRegistries>>;
