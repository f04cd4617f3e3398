import fc from 'fast-check';
import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';

import { cite, h2, p, richText, ul } from '@/core/rich-text/build';

import { fingerprintOf } from '../fingerprint';
import { compareDocuments } from './compare';

const field = (name: string, type: string, more: object = {}) =>
  ({ name, type, label: name.toUpperCase(), ...more }) as unknown as FlattenedField;

const fields: FlattenedField[] = [
  field('name', 'text'),
  field('kind', 'select', {
    options: [
      { value: 'a', label: 'Injection' },
      { value: 'b', label: 'Exercise' },
    ],
  }),
  field('offLabel', 'checkbox'),
  field('body', 'richText'),
  field('conditions', 'relationship', { relationTo: 'conditions' }),
  field('steps', 'array', {
    flattenedFields: [field('id', 'text'), field('title', 'text'), field('text', 'textarea')],
  }),
  field('sessions', 'group', { flattenedFields: [field('min', 'number')] }),
  field('slug', 'text'),
];

const original = {
  name: 'Numbat therapy',
  kind: 'a',
  offLabel: true,
  body: richText(h2('What it is'), p('Some people get better.', cite([3])), ul('One', 'Two')),
  conditions: [4],
  steps: [
    { id: 'x', title: 'First', text: 'Lie down.' },
    { id: 'y', title: 'Second', text: 'Get up.' },
  ],
  sessions: { min: 3 },
  slug: 'numbat',
};

const compare = (changes: object) => compareDocuments({ fields, before: original, after: { ...original, ...changes } });

const shown = (changes: object): [string, string][] =>
  compare(changes).map(({ label, parts }) => [
    label,
    parts.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`)).join(''),
  ]);

describe('compareDocuments', () => {
  it('says nothing when nothing changed that a reviewer stands behind', () => {
    expect(compare({})).toEqual([]);
    expect(compare({ slug: 'elsewhere' })).toEqual([]);
  });

  it.each<[string, object, [string, string][]]>([
    ['a word', { name: 'Numbat treatment' }, [['NAME', 'Numbat -[therapy]+[treatment]']]],
    ['a choice, by its label', { kind: 'b' }, [['KIND', '-[Injection]+[Exercise]']]],
    ['a tick', { offLabel: false }, [['OFFLABEL', '-[Yes]']]],
    ['a number in a group', { sessions: { min: 4 } }, [['SESSIONS > MIN', '-[3]+[4]']]],
    [
      'a row by its own id',
      { steps: [{ id: 'y', title: 'Second', text: 'Get up slowly.' }] },
      [
        ['STEPS > 1 > TITLE', '-[First]'],
        ['STEPS > 1 > TEXT', '-[Lie down.]'],
        ['STEPS > 1 > TEXT', 'Get up+[ slowly].'],
      ],
    ],
    [
      'a sentence and its source',
      { body: richText(h2('What it is'), p('Few people get better.', cite([5])), ul('One', 'Two')) },
      [['BODY', 'What it is\n-[Some]+[Few] people get better. [⟦references:-[3]+[5]⟧]\n• One\n• Two']],
    ],
  ])('shows %s', (_, changes, expected) => {
    expect(shown(changes)).toEqual(expected);
  });

  it('stands in the order of the page, with what was taken out where it stood', () => {
    const labels = compare({ sessions: null, name: 'Other', conditions: [5] }).map(({ label }) => label);
    expect(labels).toEqual(['NAME', 'CONDITIONS', 'SESSIONS > MIN']);
  });

  it('cuts long text that did not change', () => {
    const long = 'word '.repeat(400);
    const [change] = compareDocuments({ fields, before: { name: `${long}old` }, after: { name: `${long}new` } });
    expect(change?.parts.map(({ text }) => text).join('').length).toBeLessThan(300);
    expect(change?.parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  });

  it('finds something whenever the fingerprint is another one, and nothing when it is not', () => {
    const text = fc.string({ maxLength: 8 });
    const document = fc.record({
      name: text,
      kind: fc.constantFrom('a', 'b'),
      offLabel: fc.boolean(),
      body: fc.array(text, { maxLength: 3 }).map((words) => richText(...words.map((word) => p(word)))),
      conditions: fc.array(fc.nat(3), { maxLength: 2 }),
      steps: fc
        .uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })
        .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), title: text, text })))),
      slug: text,
    });
    const sign = (one: object) => fingerprintOf({ document: one, collection: { flattenedFields: fields } });
    fc.assert(
      fc.property(document, document, (before, after) => {
        const found = compareDocuments({ fields, before, after });
        if (sign(before) !== sign(after)) expect(found.length).toBeGreaterThan(0);
        expect(compareDocuments({ fields, before, after: before })).toEqual([]);
      }),
    );
  });
});
