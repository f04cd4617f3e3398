import fc from 'fast-check';
import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';

import { block, bold, cite, h2, p, richText, ul } from '@/core/rich-text/build';
import type { CalloutBlock } from '@/payload-types';

import { fingerprintOf } from './fingerprint';

const field = (name: string, type: string, more: object = {}) => ({ name, type, ...more }) as unknown as FlattenedField;

const flattenedFields: FlattenedField[] = [
  field('name', 'text', { localized: true }),
  field('slug', 'text'),
  field('summary', 'textarea', { localized: true }),
  field('dose', 'number'),
  field('picture', 'upload'),
  field('prices', 'join'),
  field('body', 'richText', { localized: true }),
  field('conditions', 'relationship'),
  field('checkedOn', 'date'),
  field('steps', 'array', {
    flattenedFields: [
      field('id', 'text'),
      field('text', 'text', { localized: true }),
      field('offLabel', 'checkbox'),
      field('sources', 'relationship'),
    ],
  }),
  field('governance', 'group', {
    flattenedFields: [
      field('reviewer', 'relationship'),
      field('reviewedOn', 'date'),
      field('nextReviewDue', 'date'),
      field('changeNote', 'textarea'),
    ],
  }),
  field('review', 'group', { flattenedFields: [field('state', 'select'), field('approvedFingerprint', 'text')] }),
  field('translation', 'group', { flattenedFields: [field('originalText', 'text')] }),
  field('meta', 'group', { flattenedFields: [field('description', 'text')] }),
];

const fingerprint = (document: object, part?: 'whole' | 'shared') =>
  fingerprintOf({ document, collection: { flattenedFields }, ...(part ? { part } : {}) });

const callout = (title: string, changes: object = {}) =>
  block<CalloutBlock>({ blockType: 'callout', kind: 'note', title, prose: richText(p('Small print.')), ...changes });

const original = {
  id: 7,
  name: 'Numbat therapy',
  slug: 'numbat-therapy',
  summary: 'It may help.',
  dose: 5,
  body: richText(h2('What it is'), p('Some ', 'words', cite([3])), ul('One', 'Two'), callout('Careful')),
  conditions: [4, 5],
  checkedOn: '2026-11-01T12:00:00.000Z',
  steps: [
    { id: 'a', text: 'First', offLabel: true, sources: [3] },
    { id: 'b', text: 'Second' },
  ],
  governance: { reviewer: 2, reviewedOn: '2026-01-01T12:00:00.000Z', changeNote: 'New.' },
  review: { state: 'draft' },
  meta: { description: 'For search engines.' },
  createdAt: '2026-01-01T00:00:00.000Z',
};

const asItIs = fingerprint(original);

/** The same value with the keys of every object in another order, and other row ids. */
const shuffled = (value: unknown, seed: number): unknown => {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, seed + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, child]) => [key, key === 'id' ? `row-${seed}` : shuffled(child, seed + 7)] as const,
  );
  const turn = seed % Math.max(entries.length, 1);
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].reverse());
};

/** Every place where a reader's text stands, as a path of keys. */
const textPlaces = (value: unknown, path: (string | number)[] = []): (string | number)[][] => {
  if (Array.isArray(value)) return value.flatMap((entry, index) => textPlaces(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' && ['name', 'summary', 'text', 'title'].includes(key)
      ? [[...path, key]]
      : textPlaces(child, [...path, key]),
  );
};

const replaceAt = (value: unknown, [first, ...rest]: (string | number)[], text: string): unknown => {
  if (first === undefined) return text;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[first] = replaceAt(copy[first], rest, text);
  return copy;
};

const textAt = (value: unknown, path: (string | number)[]): unknown =>
  path.reduce((current, key) => (current as Record<string | number, unknown>)[key], value);

describe('fingerprintOf', () => {
  it('does not ask in which order things are kept, nor by which row ids', () => {
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        expect(fingerprint(shuffled(original, seed) as object)).toBe(asItIs);
      }),
    );
  });

  it('is another one whenever a text changes, wherever it stands', () => {
    const places = textPlaces(original);
    expect(places.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({ minLength: 1 }), (place, text) => {
        fc.pre(text !== textAt(original, place));
        expect(fingerprint(replaceAt(original, place, text) as object)).not.toBe(asItIs);
      }),
    );
  });

  it('is the same for the same text in any number of pieces, as far as they look alike', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }), (pieces) => {
        const whole = fingerprint({ body: richText(p(pieces.join(''))) });
        expect(fingerprint({ body: richText(p(...pieces)) })).toBe(whole);
        expect(fingerprint({ body: richText(p(...pieces.map((piece) => bold(piece)))) })).toBe(whole);
      }),
    );
  });

  it.each<[string, object]>([
    ['the address', { slug: 'another' }],
    ['the picture', { picture: 9 }],
    ['what points here', { prices: { docs: [1, 2] } }],
    ['the day of the review', { governance: { ...original.governance, reviewedOn: '2026-11-20T12:00:00.000Z' } }],
    ['the note about the change', { governance: { ...original.governance, changeNote: 'Another.' } }],
    ['the record of the review', { review: { state: 'approved', approvedFingerprint: 'x' } }],
    ['the record of the translation', { translation: { originalText: 'x' } }],
    ['the text for search engines', { meta: { description: 'Another.' } }],
    ['a moment of saving', { updatedAt: '2026-11-20T12:00:00.000Z', _status: 'published' }],
    ['an empty value', { steps: original.steps.map((step) => ({ offLabel: false, sources: [], ...step })) }],
    ['how a related document is given', { conditions: [{ id: 4, name: 'Four' }, 5] }],
    ['how a day is written', { checkedOn: new Date('2026-11-01T12:00:00.000Z') }],
    [
      'a picture in a block',
      {
        body: richText(
          h2('What it is'),
          p('Some words', cite([3])),
          ul('One', 'Two'),
          callout('Careful', { media: 9, blockName: 'Mine' }),
        ),
      },
    ],
  ])('leaves out %s', (_, changes) => {
    expect(fingerprint({ ...original, ...changes })).toBe(asItIs);
  });

  it.each<[string, object]>([
    ['a number', { dose: 6 }],
    ['a related document', { conditions: [4] }],
    ['the order of rows', { steps: original.steps.toReversed() }],
    ['a tick', { steps: original.steps.map((step) => ({ ...step, offLabel: true })) }],
    ['a source', { steps: original.steps.map((step) => ({ ...step, sources: [4] })) }],
    ['who reviewed it', { governance: { ...original.governance, reviewer: 3 } }],
    ['the kind of a heading', { body: richText(p('What it is'), ...original.body.root.children.slice(1)) }],
    ['a citation', { body: richText(h2('What it is'), p('Some words', cite([4]))) }],
  ])('is another one after a change of %s', (_, changes) => {
    expect(fingerprint({ ...original, ...changes })).not.toBe(asItIs);
  });

  it('tells a word that is struck out from one that is not', () => {
    const struck = { ...bold('not'), format: 4 };
    expect(fingerprint({ body: richText(p('It is ', struck, ' safe.')) })).not.toBe(
      fingerprint({ body: richText(p('It is not safe.')) }),
    );
  });

  it('knows what all languages share', () => {
    const shared = fingerprint(original, 'shared');
    expect(fingerprint({ ...original, name: 'Terapia del numbat' }, 'shared')).toBe(shared);
    expect(fingerprint({ ...original, steps: [{ text: 'Uno', offLabel: true, sources: [3] }, {}] }, 'shared')).toBe(
      shared,
    );
    expect(fingerprint({ ...original, dose: 6 }, 'shared')).not.toBe(shared);
  });
});
