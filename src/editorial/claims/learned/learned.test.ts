import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkText } from '../check-text';
import { evaluate } from '../evaluation/evaluate';
import { readLabelled } from '../evaluation/labelled';
import { findClaims } from '../find-claims';
import { readText } from '../text/checked-text';
import { languageOf } from './language';
import { lessonsOf } from './lessons';
import { packModel, unpackModel } from './model';
import { packRows } from './packed-rows';
import { createReader } from './reader';
import { createCollector } from './signs';
import { type Lesson, tellingSigns, train } from './train';

const lesson = (text: string, ...rules: string[]): Lesson[] =>
  lessonsOf({ text, locale: 'en', labels: rules.map((rule) => ({ rule })) });

const lessons = [
  ...lesson('Wombats cure every ache.', 'cure'),
  ...lesson('Wombats cure bad knees.', 'cure'),
  ...lesson('We guarantee wombats.', 'guarantee'),
  ...lesson('We guarantee a wombat for all.', 'guarantee'),
  ...lesson('Wombats live in burrows.'),
  ...lesson('Wombats live alone.'),
];
const rules = ['cure', 'guarantee'];
const trained = train({ lessons, rules, bits: 12, epochs: 40, rate: 0.1 });
const reader = createReader(unpackModel(packModel({ trained, unit: 0.02 })));
const read = (text: string) => {
  const [one] = lesson(text);
  const [sentence] = one?.sentences ?? [];
  if (!sentence) throw new Error('There is no sentence.');
  return reader.read(sentence);
};

describe('training', () => {
  it('learns which signs speak for which rule', () => {
    const { outcome } = reader.opinionsOf(read('Wombats cure sore feet.'));
    expect(outcome.block).toBeGreaterThan(0.5);
    expect(outcome.blocks?.id).toBe('cure');
    expect(reader.opinionsOf(read('We guarantee it.')).outcome.blocks?.id).toBe('guarantee');
    expect(reader.opinionsOf(read('Wombats live well.')).outcome.block).toBeLessThan(0.2);
  });

  it('gives the same weights for the same lessons', () => {
    expect(train({ lessons, rules, bits: 12, epochs: 40, rate: 0.1 }).weights).toEqual(trained.weights);
  });

  it('learns from the signs that it is told to alone', () => {
    const only = tellingSigns(trained, 0.2);
    const again = train({ lessons, rules, bits: 12, epochs: 5, rate: 0.1, only });
    expect(only.size).toBeGreaterThan(0);
    for (const sign of tellingSigns(again, 1e-9)) expect(only.has(sign)).toBe(true);
  });

  it('takes of a text without a fault each sentence and each pair, and of one with a fault the whole', () => {
    const text = 'It may help. It may not. Ask us.';
    expect(lesson(text).map(({ sentences }) => sentences.length)).toEqual([1, 1, 1, 2, 2]);
    expect(lesson(text, 'cure')).toMatchObject([{ sentences: { length: 3 }, rules: ['cure'] }]);
  });
});

describe('a stored model', () => {
  it('says the same as the one that was learned, to half a unit', () => {
    const unit = 0.02;
    const { rowOf, weights } = unpackModel(packModel({ trained, unit }));
    for (const sign of tellingSigns(trained, unit)) {
      for (const rule of rules.keys()) {
        const kept = weights.at(rowOf(sign), rule) * unit;
        expect(Math.abs(kept - (trained.weights[sign * rules.length + rule] ?? 0))).toBeLessThanOrEqual(
          unit / 2 + 1e-6,
        );
      }
    }
  });

  it('adds up any number of rows', () => {
    const width = 3;
    const numbers = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: width, maxLength: width });
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 0, max: 900 }), (one, other, times) => {
        const rows = packRows({ numbers: Int8Array.from([...one, ...other]), width });
        const sums = rows.sum(Int32Array.from({ length: times + 1 }, (_, at) => Number(at > 0)));
        for (let column = 0; column < width; column += 1)
          expect(sums[column]).toBe(rows.at(0, column) + times * rows.at(1, column));
        expect([0, 1, 2].map((column) => rows.at(0, column))).toEqual(one);
      }),
    );
  });

  it('of a rule that is gone says so', () => {
    const model = unpackModel(packModel({ trained: { ...trained, rules: ['cure', 'gone'] }, unit: 0.02 }));
    expect(() => createReader(model)).toThrow('"gone"');
  });
});

describe('a reader', () => {
  it('finds the words that speak most', () => {
    const text = 'Our warm and friendly wombats cure aches.';
    const [sentence] = lesson(text)[0]?.sentences ?? [];
    if (!sentence) throw new Error('There is no sentence.');
    const { from, to } = reader.placeOf({ rule: 'cure', sentence });
    expect(sentence.texts.slice(from, to)).toContain('cure');
  });

  it('counts what stands in two sentences once', () => {
    const twice = reader.opinionsOf(read('Wombats cure.'), read('Wombats cure.'));
    expect(twice).toEqual(reader.opinionsOf(read('Wombats cure.')));
  });

  it('counts each sign once and within the bounds', () => {
    const collect = createCollector(10);
    const words = fc.array(fc.constantFrom('we', 'cure', 'pain', '5', 'not', '.'), { maxLength: 30 });
    fc.assert(
      fc.property(words, (texts) => {
        const ids = [...collect([{ texts, tags: texts.map(() => [{ name: 'verb', length: 1 }]) }])];
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id >= 0 && id < 2 ** 10)).toBe(true);
      }),
    );
  });
});

describe('together with the rules', () => {
  const found = (text: string, sureness: { alone: number; doubt: number }) =>
    findClaims({ read: readText(text), locales: ['en'], learned: { reader, sureness } }).map(({ rule }) => rule);

  it('speaks where no rule does, when it is sure', () => {
    expect(found('Wombats cure sore feet.', { alone: 0.3, doubt: 0 })).toContain('cure');
    expect(found('Wombats live alone.', { alone: 0.3, doubt: 0 })).toEqual([]);
  });

  it('is not believed to the contrary of a rule unless it is sure', () => {
    const text = 'Our laser heals arthritis for good.';
    expect(found(text, { alone: 2, doubt: 0 })).toContain('cure');
    expect(found(text, { alone: 2, doubt: 1 })).not.toContain('cure');
  });

  it('leaves an open question, and what has a citation, alone', () => {
    expect(found('Do wombats cure sore feet?', { alone: 0.05, doubt: 0 })).toEqual([]);
  });

  it('reads a sentence together with the one before it', () => {
    const text = 'Fever and a hot, red knee after the injection? Leave a message and we will call you on Monday.';
    const findings = checkText({ text, locale: 'en' }).filter(({ category }) => category === 'safety');
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['slow-channel']));
  });
});

it.each([
  ['Ask your doctor whether it is right for you.', 'en'],
  ['Pregunte a su médico si es lo mejor para usted.', 'es'],
])('%s is in %s', (text, locale) => expect(languageOf(text.toLowerCase())).toBe(locale));

it.each(['held-out', 'held-out-2'])(
  'does on texts that nobody has read what the documentation says: %s',
  { timeout: 60_000 },
  (name) => {
    const file = join(process.cwd(), `src/editorial/claims/evaluation/${name}.tsv`);
    const texts = readLabelled({ name, content: readFileSync(file, 'utf8') });
    const { blocking, all } = evaluate({ texts, check: ({ text, locale }) => checkText({ text, locale }) });
    expect(blocking.found / blocking.labelled).toBeGreaterThan(0.95);
    expect(all.right / all.raised).toBeGreaterThan(0.94);
  },
);
