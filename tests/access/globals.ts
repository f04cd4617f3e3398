import type { GlobalSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { cellsFrom, type Visitor } from './cells';
import { globalExamples } from './examples';
import { clientOf, isAllowed } from './probes';
import { getExamples } from './published';
import { globalTable } from './table';

type Operation = keyof (typeof globalTable)[GlobalSlug];

const slugs = Object.keys(globalTable) as GlobalSlug[];
let payload: Payload;

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

/** Every operation of every global, through REST. */
export const testGlobals = (): void => {
  beforeAll(async () => {
    ({ payload } = await getExamples());
    for (const slug of slugs)
      await payload.updateGlobal({ slug, data: globalExamples[slug], context: { keepPages: true } });
  });

  it('are all named', () => {
    expect(payload.globals.config.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
  });

  describe.each(slugs)('%s', (slug) => {
    it.each(Object.keys(probes) as Operation[])('%s', async (operation) => {
      const expected = globalTable[slug][operation];
      const hasVersions = payload.globals.config.some(({ slug: own, versions }) => own === slug && versions);
      expect(!hasVersions && /version/iu.test(operation), 'there is no such operation').toBe(expected === null);
      if (expected === null) return;
      expect(await cellsFrom(async (visitor) => ((await probes[operation]({ visitor, slug })) ? 'yes' : 'no'))).toEqual(
        expected,
      );
    });
  });
};
