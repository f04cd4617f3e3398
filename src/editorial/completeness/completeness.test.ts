import { describe, expect, it } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { completenessOf } from './completeness';
import { partsByCollection } from './parts';

const none = { ratings: 0, prices: 0, questions: 0 };

const partOf = (collection: string, data: Record<string, unknown>, label: string, related = none) =>
  completenessOf({ collection, data, related }).find((part) => part.label === label);

it.each(Object.keys(partsByCollection))('an empty document of %s lacks everything that is needed', (collection) => {
  const parts = completenessOf({ collection, data: {}, related: none });
  expect(parts.filter(({ needed, state }) => needed && state === 'there')).toEqual([]);
  expect(parts.filter(({ needed, path }) => needed && path === null)).toEqual([]);
});

describe('a part', () => {
  it('is there once it says something', () => {
    expect(partOf('pages', { body: richText(p(' ')) }, 'Text')).toMatchObject({ state: 'missing', path: 'body' });
    expect(partOf('pages', { body: richText(p('Words.')) }, 'Text')).toMatchObject({ state: 'there' });
    expect(partOf('therapies', { commonEffects: [] }, 'Common effects')).toMatchObject({ state: 'missing' });
  });

  it('leads to the field that is still empty', () => {
    expect(partOf('pages', { governance: { reviewedOn: '2026-10-01' } }, 'Review dates')).toMatchObject({
      state: 'missing',
      path: 'governance.nextReviewDue',
    });
  });

  it('says what a filled list still lacks', () => {
    expect(partOf('therapies', { alternatives: [{ name: 'Exercise' }] }, 'Alternatives')).toMatchObject({
      state: 'missing',
      note: 'Doing nothing is not among them.',
    });
    expect(partOf('therapies', { careCards: [{ level: 'emergency' }] }, 'When to get help')?.note).toBe(
      'No card says what can wait, or what cannot wait.',
    );
  });

  it('may live in other documents', () => {
    expect(partOf('therapies', {}, 'Cost')).toMatchObject({ state: 'missing', needed: false, path: null });
    expect(partOf('therapies', {}, 'Cost', { ...none, prices: 2 })).toMatchObject({ state: 'there' });
  });
});
