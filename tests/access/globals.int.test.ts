import type { GlobalSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { getTestPayload } from '../support/payload';
import { cellsFrom, type Visitor } from './cells';
import { globalExamples } from './examples';
import { clientOf, isAllowed } from './probes';
import { globalTable } from './table';

type Operation = keyof (typeof globalTable)[GlobalSlug];

const slugs = Object.keys(globalTable) as GlobalSlug[];
let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
  for (const slug of slugs)
    await payload.updateGlobal({ slug, data: globalExamples[slug], context: { keepPages: true } });
});

const probes: Record<Operation, (ask: { visitor: Visitor; slug: GlobalSlug }) => Promise<boolean>> = {
  read: async ({ visitor, slug }) => isAllowed(await clientOf(visitor).get(`/api/globals/${slug}`)),
  readVersions: async ({ visitor, slug }) => isAllowed(await clientOf(visitor).get(`/api/globals/${slug}/versions`)),
  update: async ({ visitor, slug }) =>
    isAllowed(await clientOf(visitor).post(`/api/globals/${slug}`, globalExamples[slug])),
  restoreVersion: async ({ visitor, slug }) => {
    const { docs } = await payload.findGlobalVersions({ slug, limit: 1 });
    return isAllowed(await clientOf(visitor).post(`/api/globals/${slug}/versions/${docs[0]?.id}`, {}));
  },
};

it('names every global', () => {
  expect(payload.globals.config.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
});

describe.each(slugs)('%s', (slug) => {
  it.each(Object.keys(probes) as Operation[])('%s', { timeout: 120_000 }, async (operation) => {
    const cells = await cellsFrom(async (visitor) => ((await probes[operation]({ visitor, slug })) ? 'yes' : 'no'));
    expect(cells).toEqual(globalTable[slug][operation]);
  });
});
