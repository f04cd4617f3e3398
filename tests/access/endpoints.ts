import type { CollectionSlug, Endpoint, Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import type { ApiAnswer, Method } from '../support/api';
import { expectComplaint } from '../support/console-guard';
import { testEmail, testPassword } from '../support/users';
import { cellsFrom, type Visitor } from './cells';
import { writeScratch } from './examples';
import { clientOf } from './probes';
import { getExamples } from './published';
import { endpointTable } from './table-of-addresses';

/** Endpoints of every collection: each is behind an operation of the table, or says what an operation would. */
const ofCollections = [
  'GET /',
  'GET /:id',
  'GET /count',
  'GET /versions',
  'GET /versions/:id',
  'GET /:id/where-used',
  'GET /:id/last-live',
  'POST /',
  'POST /:id/bring-back',
  'POST /:id/duplicate',
  'POST /access/:id?',
  'POST /versions/:id',
  'PATCH /',
  'PATCH /:id',
  'DELETE /',
  'DELETE /:id',
];

const ofGlobals = ['GET /', 'GET /versions', 'GET /versions/:id', 'POST /', 'POST /access', 'POST /versions/:id'];

type Recipe = { query?: string; body?: (visitor: Visitor) => Record<string, unknown>; refusal?: number };

const asOneself = (visitor: Visitor) => ({
  email: testEmail(visitor === 'public' ? 'viewer' : visitor),
  password: testPassword,
});

const ofTherapy = () => ({ collectionSlug: 'therapies', id: published.get('therapies'), doc: { name: 'A therapy' } });

/** What an endpoint needs in order to say more than that something is missing. Without a recipe the body is empty. */
const recipes: Record<string, Recipe> = {
  'POST /api/claims/check': { body: () => ({ text: 'We guarantee relief.' }) },
  'GET /api/audit-events/export': { query: '?format=csv' },
  'POST /api/plugin-seo/generate-title': { body: ofTherapy },
  'POST /api/plugin-seo/generate-description': { body: ofTherapy },
  'POST /api/plugin-seo/generate-url': { body: ofTherapy },
  'POST /api/plugin-seo/generate-image': { body: ofTherapy },
  'POST /api/references/import': { body: () => ({ text: '@misc{a, title={A}}', dryRun: true }) },
  'POST /api/users/login': { body: asOneself },
  'POST /api/users/forgot-password': { body: () => ({ email: 'nobody@test.example' }) },
  'POST /api/users/first-register': { body: (visitor) => ({ ...asOneself(visitor), name: 'First' }) },
  'POST /api/users/reset-password': { body: () => ({ token: 'guessed', password: testPassword }) },
  'POST /api/users/unlock': { body: asOneself },
  // Accounts are not confirmed by mail, so there is nothing to look for.
  'POST /api/users/verify/:id': { refusal: 500 },
  // Closed in this configuration.
  'GET /api/media/paste-url/:id?': { refusal: 400 },
  // There is nothing to end.
  'POST /api/users/logout': { refusal: 400 },
};

/** What the server notes in its log beside a refusal. */
const complaints: [string, RegExp][] = [
  ['/plugin-seo/', /must be logged in/u],
  ['POST /api/payload-preferences', /must be logged in/u],
  ['DELETE /api/payload-preferences', /must be logged in/u],
  ['/logout', /No User/u],
  ['/reset-password', /Token is either invalid/u],
  ['/verify/', /_verificationToken/u],
  ['/paste-url/', /Pasting from URL is not enabled/u],
];

const nameOf = (base: string, { method, path }: Pick<Endpoint, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${base}${path}`;

const without = (ordinary: string[], endpoints: Omit<Endpoint, 'root'>[] | false | undefined) =>
  (endpoints || []).filter((endpoint) => !ordinary.includes(nameOf('', endpoint)));

let payload: Payload;
let published: Map<string, number>;
let filename: string;

const listEndpoints = (): string[] => {
  const { collections, endpoints, globals } = payload.config;
  return [
    ...endpoints.map((endpoint) => nameOf('/api', endpoint)),
    ...collections.flatMap(({ slug, endpoints: own }) =>
      without(ofCollections, own).map((endpoint) => nameOf(`/api/${slug}`, endpoint)),
    ),
    ...globals.flatMap(({ slug, endpoints: own }) =>
      without(ofGlobals, own).map((endpoint) => nameOf(`/api/globals/${slug}`, endpoint)),
    ),
  ];
};

const addressOf = (path: string): string => {
  const slug = path.split('/')[2] as CollectionSlug;
  // Who may ask hears that there is no such reference, which is sooner said than what the registries know of one.
  if (path.endsWith('/verify')) return path.replace(':id', '999999');
  return path
    .replace(':filename', filename)
    .replace(':key', 'scratch')
    .replace(/:id\??/u, String(published.get(slug) ?? 1));
};

/** Heard: whatever the answer is about, it is not about who asks. */
const isHeard = ({ status, body }: ApiAnswer, refusal?: number): boolean => {
  if (status === refusal) return false;
  if (status >= 500) throw new Error(`${status} ${JSON.stringify(body)}`);
  return ![401, 403].includes(status);
};

const ask = async (endpoint: string, visitor: Visitor): Promise<boolean> => {
  const [method, path] = endpoint.split(' ') as [Method, string];
  const { query = '', body, refusal } = recipes[endpoint] ?? {};
  const request = {
    method,
    path: `${addressOf(path)}${query}`,
    ...(method === 'GET' ? {} : { body: body?.(visitor) ?? {} }),
  };
  return isHeard(await clientOf(visitor).send(request), refusal);
};

/** What a collection, a global or the API answers besides its ordinary operations. */
export const testEndpoints = (): void => {
  beforeAll(async () => {
    ({ payload, published } = await getExamples());
    const picture = await writeScratch({ payload, slug: 'media' });
    filename = String((await payload.findByID({ collection: 'media', id: picture })).filename);
  });

  it('are all named, but for the ordinary ones', () => {
    expect(listEndpoints().sort()).toEqual(Object.keys(endpointTable).sort());
  });

  it.each(Object.keys(endpointTable))('%s', async (endpoint) => {
    const complaint = complaints.find(([part]) => endpoint.includes(part))?.[1];
    if (complaint) expectComplaint({ level: 'error', pattern: complaint });
    const cells = await cellsFrom(async (visitor) => ((await ask(endpoint, visitor)) ? 'yes' : 'no'));
    expect(cells).toEqual(endpointTable[endpoint]);
  });
};
