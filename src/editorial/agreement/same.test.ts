import { describe, expect, it } from 'vitest';

import { collections } from '@/collections/registry';
import { demoDocuments } from '@/demo/documents';

import type { Data } from './read-pages';
import { saysTheSame } from './same';

const documentOf = (slug: string): Data => {
  const found = demoDocuments('en').find(({ collection }) => collection === slug);
  if (!found) throw new Error(`The demo has no ${slug}.`);
  return found.document as Data;
};

const collectionOf = (slug: string) => {
  const found = collections.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no collection ${slug}.`);
  return found;
};

const isSame = ({
  slug,
  changes,
  choices = 'ignored',
}: {
  slug: string;
  changes: Data;
  choices?: 'compared' | 'ignored';
}) => {
  const one = documentOf(slug);
  return saysTheSame({ collection: collectionOf(slug), collections, one, other: { ...one, ...changes }, choices });
};

describe('a document that says the same', () => {
  it.each<[what: string, slug: string, changes: Data]>([
    ['with another picture', 'therapies', { picture: 7 }],
    ['with another price', 'clinic-pricing', { min: 99_900, max: null }],
    ['saved again', 'faqs', {}],
  ])('%s', (_, slug, changes) => {
    expect(isSame({ slug, changes })).toBe(true);
  });
});

describe('a document that says something else', () => {
  it.each<[what: string, slug: string, changes: Data]>([
    ['with another number of sessions', 'therapies', { sessions: { min: 19, max: 21 } }],
    ['with another sentence', 'therapies', { keyFacts: [{ label: 'Driving', value: 'You may drive home yourself.' }] }],
    ['with another name', 'therapies', { name: 'Something else' }],
    ['of other conditions', 'therapies', { conditions: [901, 902] }],
    ['of another therapy', 'faqs', { therapies: [901] }],
    ['read in one language only', 'faqs', { translation: { languages: null } }],
    ['on a price list of another therapy', 'clinic-pricing', { therapy: 901 }],
    ['with another least number of sessions', 'clinic-pricing', { minimumSessions: 17 }],
  ])('%s', (_, slug, changes) => {
    expect(isSame({ slug, changes })).toBe(false);
  });

  it('to others, where its price is one of several', () => {
    expect(isSame({ slug: 'clinic-pricing', changes: { min: 99_900, max: null }, choices: 'compared' })).toBe(false);
  });
});
