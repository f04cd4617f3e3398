import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ProseText } from '../prose/collect-prose';
import { reasonsOf } from './hard-sentences';
import { gradeOf, levelOf, measure } from './measure';
import { readabilityOf } from './readability';
import { countSpanishSyllables } from './spanish-syllables';
import { countSyllables, wordsIn } from './words';

const easy =
  'The doctor cleans your skin. Then she puts in a fine needle. You may feel a sting. It goes away soon. ' +
  'You can sit up when you are ready. Most people go home after a short rest. Call us if the pain gets worse.';

const hard =
  'Subsequent administration of hypertonic solutions theoretically precipitates proliferative inflammatory ' +
  'mechanisms, facilitating fibroblastic reorganisation of degenerative ligamentous architecture, although the ' +
  'histological substantiation of such hypotheses in symptomatic populations remains conspicuously unavailable.';

const text = (section: string, words: string, kind: 'prose' | 'item' = 'prose'): ProseText => ({
  path: section.toLowerCase(),
  section,
  lines: words.split('\n').map((line) => ({ kind, text: line })),
  isSourced: false,
  state: null,
});

const read = (...texts: ProseText[]) => readabilityOf({ texts, terms: [], locale: 'en' });

describe('the grade', () => {
  it('is Flesch-Kincaid for English', () => {
    // 0.39 × 10 + 11.8 × 1.5 − 15.59
    expect(gradeOf({ words: 100, sentences: 10, syllables: 150, locale: 'en' })).toBe(6);
  });

  it('puts the steps of INFLESZ at the limits for Spanish', () => {
    const grade = (perspicuity: number) =>
      gradeOf({ words: 1000, sentences: 100, syllables: ((206.835 - 10 - perspicuity) / 62.3) * 1000, locale: 'es' });
    expect([grade(55), grade(40), grade(100)]).toEqual([8, 12, 0]);
  });

  const counts = fc.record({
    sentences: fc.integer({ min: 1, max: 200 }),
    perSentence: fc.integer({ min: 3, max: 60 }),
    perWord: fc.double({ min: 1, max: 6, noNaN: true }),
    locale: fc.constantFrom('en' as const, 'es' as const),
  });

  it('is a finite number from 0, and never falls when sentences or words get longer', () => {
    fc.assert(
      fc.property(counts, ({ sentences, perSentence, perWord, locale }) => {
        const grade = (length: number, weight: number) =>
          gradeOf({ words: sentences * length, sentences, syllables: sentences * length * weight, locale });
        const own = grade(perSentence, perWord);
        expect(Number.isFinite(own)).toBe(true);
        expect(own).toBeGreaterThanOrEqual(0);
        expect(grade(perSentence + 1, perWord)).toBeGreaterThanOrEqual(own);
        expect(grade(perSentence, perWord + 0.1)).toBeGreaterThanOrEqual(own);
      }),
    );
  });

  it('does not depend on how often the same text is repeated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (times) => {
        const sentences = easy.split('. ');
        const repeated = Array.from({ length: times }, () => sentences).flat();
        expect(measure({ sentences: repeated, locale: 'en' }).grade).toBe(measure({ sentences, locale: 'en' }).grade);
      }),
    );
  });

  it('is not given for a few words', () => {
    expect(measure({ sentences: ['It is short and sweet.'], locale: 'en' }).grade).toBeNull();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
        fc.constantFrom('en' as const, 'es' as const),
        (sentences, locale) => {
          const { grade, words } = measure({ sentences, locale });
          expect(grade === null || (grade >= 0 && Number.isFinite(grade))).toBe(true);
          expect(words).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('syllables', () => {
  it.each([
    ['dolor', 2],
    ['inyección', 3],
    ['día', 2],
    ['que', 1],
    ['guitarra', 3],
    ['agua', 2],
    ['aéreo', 4],
    ['muy', 1],
    ['hoy', 1],
    ['ayuda', 3],
    ['rodilla', 3],
    ['tratamiento', 4],
  ])('of %s are %d', (word, count) => expect(countSpanishSyllables(word)).toBe(count));

  it('are at least one for each word', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en' as const, 'es' as const), (words, locale) => {
        for (const word of wordsIn(words)) expect(countSyllables({ word, locale })).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a page', () => {
  it('is read part by part, and as a whole', () => {
    const { page, sections } = read(text('Visit', easy), text('Mechanism', `${hard} ${hard}`));
    expect(sections.map(({ section, grade }) => [section, levelOf(grade ?? 0)])).toEqual([
      ['Visit', 'good'],
      ['Mechanism', 'too-hard'],
    ]);
    const grades = sections.map(({ grade }) => grade ?? 0);
    expect(page.grade).toBeGreaterThan(Math.min(...grades));
    expect(page.grade).toBeLessThan(Math.max(...grades));
  });

  it('takes each line for a sentence', () => {
    const points = Array.from({ length: 12 }, (_, at) => `a sign that you may notice ${at}`).join('\n');
    expect(read(text('Signs', points, 'item')).page).toMatchObject({ sentences: 12 });
  });

  it('must be justified above grade 12, and is warned of above 8', () => {
    expect(read(text('Mechanism', hard)).advice).toMatchObject([{ rule: 'reading-level', severity: 'block' }]);
    expect(read(text('Visit', easy)).advice).toEqual([]);
  });

  it('counts words that the glossary explains like all others', () => {
    const words = text('A', `${easy} Neuroproliferation is one word.`);
    const plain = readabilityOf({ texts: [words], terms: [], locale: 'en' });
    const explained = readabilityOf({
      texts: [words],
      terms: [{ term: 'Neuroproliferation', aliases: [] }],
      locale: 'en',
    });
    expect(explained.page).toEqual(plain.page);
    expect(explained.hardWords).toEqual([{ word: 'neuroproliferation', times: 1, isExplained: true }]);
    expect(plain.hardWords).toEqual([{ word: 'neuroproliferation', times: 1, isExplained: false }]);
  });
});

describe('a hard sentence', () => {
  it.each([
    ['long', `${'You may walk and '.repeat(8)}rest.`],
    [
      'long-words',
      'Proliferative inflammatory mechanisms theoretically stimulate ligamentous reorganisation in the knee.',
    ],
    ['passive', 'The skin is cleaned by a nurse and the area is numbed before the needle is placed.'],
    ['nested', 'The needle (which is very fine) goes in where it hurts (as far as we can tell) and stays.'],
  ] as const)('is %s', (reason, sentence) => expect(reasonsOf({ sentence, locale: 'en' })).toContain(reason));

  it('is none of these', () => {
    for (const sentence of easy.split('. ')) expect(reasonsOf({ sentence, locale: 'en' })).toEqual([]);
  });

  it('is known in Spanish too', () => {
    const sentence = 'La piel es limpiada por una enfermera y la zona es anestesiada antes de empezar.';
    expect(reasonsOf({ sentence, locale: 'es' })).toEqual(['passive']);
  });
});
