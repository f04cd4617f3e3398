import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { collections, globals } from '@/collections/registry';

import { collectionTag, documentTag, globalTag, relatedTag } from './tags';

/** Next splits the tags of a page at commas, and takes none longer than this. */
const longest = 256;

const collection = fc.constantFrom(...collections.map(({ slug }) => slug));
const id = fc.integer({ min: 1, max: 2 ** 31 - 1 });

const tag = fc.oneof(
  fc.record({ collection, id }).map((parts) => ({ key: JSON.stringify(['document', parts]), tag: documentTag(parts) })),
  collection.map((slug) => ({ key: JSON.stringify(['collection', slug]), tag: collectionTag(slug) })),
  fc
    .record({ collection, to: collection, id })
    .map((parts) => ({ key: JSON.stringify(['related', parts]), tag: relatedTag(parts) })),
  fc
    .constantFrom(...globals.map(({ slug }) => slug))
    .map((slug) => ({ key: JSON.stringify(['global', slug]), tag: globalTag(slug) })),
);

describe('cache tags', () => {
  it('differ whenever what they stand for differs', () => {
    fc.assert(
      fc.property(tag, tag, (a, b) => {
        expect(a.tag === b.tag).toBe(a.key === b.key);
      }),
    );
  });

  it('are what Next takes as one tag', () => {
    fc.assert(
      fc.property(tag, ({ tag: text }) => {
        expect(text).not.toContain(',');
        expect(text.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
