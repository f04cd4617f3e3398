import { afterAll, beforeEach, describe, vi } from 'vitest';

import { testCollections } from './collections';
import { testEndpoints } from './endpoints';
import { testFields } from './fields';
import { testGlobals } from './globals';
import { testGraphql } from './graphql';
import { testRoutes } from './routes';

vi.mock('next/headers', () => ({
  draftMode: () => Promise.resolve({ isEnabled: false, enable: () => undefined, disable: () => undefined }),
  cookies: () => Promise.resolve({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));

// Nothing is fetched: no registry answers, and no page is asked for as Markdown.
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
});
afterAll(() => vi.unstubAllGlobals());

/** One file and one database for the whole table: its parts share the documents and who has signed in. */
describe('collections', testCollections);
describe('globals', testGlobals);
describe('fields', testFields);
describe('GraphQL', testGraphql);
describe('routes', testRoutes);
// The last: who signs out there is out.
describe('endpoints', testEndpoints);
