import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';

import { block, bold, cite, link, p, richText } from '../rich-text/build';
import { fingerprintOf, isCompleteTranslation } from './texts';

const text = (name: string, extra: object = {}) => ({ type: 'text', name, localized: true, ...extra });

const group = (type: 'group' | 'array', name: string, ...flattenedFields: object[]) => ({
  type,
  name,
  flattenedFields,
});

/** As Payload flattens them: rows and tabs without a name are gone. */
const fields = [
  text('name', { required: true }),
  text('note'),
  text('code', { localized: false }),
  { type: 'richText', name: 'body', localized: true },
  group('group', 'mechanism', text('text', { required: true })),
  group('array', 'effects', text('effect', { required: true }), text('duration')),
  group('group', 'translation', text('reviewedText')),
] as unknown as FlattenedField[];

const original = {
  name: 'Glucopuncture',
  code: 'G1',
  body: richText(p('Read ', link('prices', '/pricing'), cite([1]))),
  mechanism: { text: 'Not known' },
  effects: [
    { id: 'a', effect: 'Soreness', duration: 'One day' },
    { id: 'b', effect: 'Bruise' },
  ],
};

const fingerprint = (changes: object) => fingerprintOf({ fields, document: { ...original, ...changes } });

describe('fingerprintOf', () => {
  const asItIs = fingerprint({});

  it.each([
    ['a word', { name: 'Glucopuncture therapy' }],
    ['a text that was empty', { note: 'New' }],
    ['a text in a group', { mechanism: { text: 'A theory' } }],
    ['a text in a row', { effects: [original.effects[0], { id: 'b', effect: 'Big bruise' }] }],
    ['one row less', { effects: [original.effects[0]] }],
    ['the order of rows', { effects: original.effects.toReversed() }],
    ['a word of a rich text', { body: richText(p('See ', link('prices', '/pricing'), cite([1]))) }],
    ['where a link leads', { body: richText(p('Read ', link('prices', '/faq'), cite([1]))) }],
    ['what is cited', { body: richText(p('Read ', link('prices', '/pricing'), cite([2]))) }],
    [
      'a word in a block',
      {
        body: richText(
          ...original.body.root.children,
          block<{ blockType: 'note'; text: string }>({ blockType: 'note', text: 'Mind this' }),
        ),
      },
    ],
  ])('changes with %s', (_, changes) => {
    expect(fingerprint(changes)).not.toBe(asItIs);
  });

  it.each([
    ['what is the same in every language', { code: 'G2' }],
    ['what is no text', { updatedAt: '2026-11-01' }],
    ['the record of the translation', { translation: { reviewedText: 'x' } }],
    ['new ids of the rows', { effects: original.effects.map((row, index) => ({ ...row, id: String(index) })) }],
    ['an empty text', { note: '' }],
    ['what an editor program stores besides the words', { body: { root: { ...original.body.root, version: 7 } } }],
  ])('stays the same with %s', (_, changes) => {
    expect(fingerprint(changes)).toBe(asItIs);
  });

  it('looks at words, not at bold type', () => {
    const plain = fingerprint({ body: richText(p('One word')) });
    expect(fingerprint({ body: richText(p(bold('One word'))) })).toBe(plain);
  });
});

describe('isCompleteTranslation', () => {
  const check = (translation: object) =>
    isCompleteTranslation({ fields, original, translation: translation as Record<string, unknown> });
  const whole = {
    name: 'Glucopuntura',
    mechanism: { text: 'No se sabe' },
    effects: [
      { id: 'b', effect: 'Moretón' },
      { id: 'a', effect: 'Dolor' },
    ],
  };

  it('needs every required text, and no other', () => {
    expect(check(whole)).toBe(true);
    expect(check({ ...whole, name: ' ' })).toBe(false);
    expect(check({ ...whole, mechanism: {} })).toBe(false);
  });

  it('looks at each row of a list', () => {
    expect(check({ ...whole, effects: [whole.effects[0]] })).toBe(false);
    expect(check({ ...whole, effects: [whole.effects[0], { id: 'a' }] })).toBe(false);
  });
});
