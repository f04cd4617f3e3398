import type { CollectionSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';
import { beforeAll, describe, expect, it } from 'vitest';

import { expectComplaint } from '../support/console-guard';
import { type Cell, cellsFrom, type Visitor } from './cells';
import { getExamples } from './published';
import { ownOf, probes, setStatus, subjectFor } from './probes';
import { collectionTable, type Operation, operations } from './table';

const slugs = Object.keys(collectionTable) as CollectionSlug[];
let payload: Payload;
let published: Map<string, number>;

const read = async ({ slug, operation, visitor }: { slug: CollectionSlug; operation: Operation; visitor: Visitor }) => {
  const probe = probes[operation];
  const id = await subjectFor({ payload, slug, operation, published, visitor });
  if (await probe({ payload, slug, published, visitor, id })) return 'yes';
  const own = await ownOf({ payload, slug, published, visitor });
  const mayOwn = own !== null && (await probe({ payload, slug, published, visitor, id: own }));
  return (mayOwn ? 'own' : 'no') satisfies Cell;
};

const ofVersions: Operation[] = [
  'readDraft',
  'readVersions',
  'publish',
  'unpublish',
  'restoreVersion',
  'lastLive',
  'bringBack',
];

/** Whether a collection has no such operation, by what its config says. */
const hasNoSuch = ({ slug, operation }: { slug: CollectionSlug; operation: Operation }): boolean => {
  const { config } = payload.collections[slug];
  if (operation === 'duplicate') return 'disableDuplicate' in config && config.disableDuplicate;
  if (operation === 'whereUsed') return !hasDraftsEnabled(config) && slug !== 'media';
  if (operation === 'delete') return slug === 'payload-preferences';
  return ofVersions.includes(operation) && !hasDraftsEnabled(config);
};

/** Every operation of every collection, through REST. */
export const testCollections = (): void => {
  beforeAll(async () => {
    ({ payload, published } = await getExamples());
  });

  it('are all named', () => {
    expect(payload.config.collections.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
  });

  describe.each(slugs)('%s', (slug) => {
    it.each(Object.keys(operations) as Operation[])('%s', async (operation) => {
      const expected = collectionTable[slug][operation];
      expect(hasNoSuch({ slug, operation }), 'there is no such operation').toBe(expected === null);
      if (expected === null) return;
      if (slug === 'users' && operation.startsWith('bulk'))
        expectComplaint({ level: 'error', pattern: /has disabled bulk/u });
      expect(await cellsFrom((visitor) => read({ slug, operation, visitor }))).toEqual(expected);
      const id = published.get(slug);
      if (['unpublish', 'bringBack'].includes(operation) && id !== undefined)
        await setStatus({ payload, slug, published, id }, 'published');
    });
  });
};
