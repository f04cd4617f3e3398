import { describe, expect, it } from 'vitest';

import { type Locale, locales } from '@/core/locales';

import { certainties, type Certainty, type Direction, directions } from './rules';
import { describeRating, type Rating } from './statement';

const words: Record<Locale, Omit<Rating, 'direction' | 'certainty'>> = {
  en: {
    therapy: 'Dextrose prolotherapy',
    condition: 'Knee osteoarthritis',
    outcome: 'Pain',
    comparator: 'A saline injection',
    timePoint: '52 weeks',
  },
  es: {
    therapy: 'Proloterapia con dextrosa',
    condition: 'Artrosis de rodilla',
    outcome: 'El dolor',
    comparator: 'Una inyección salina',
    timePoint: '52 semanas',
  },
};

const everyDirection = Object.keys(directions) as Direction[];
const everyCertainty = Object.keys(certainties) as Certainty[];

const table = locales.flatMap((locale) =>
  everyDirection.flatMap((direction) =>
    everyCertainty.map((certainty) => ({
      locale,
      direction,
      certainty,
      sentence: describeRating({ rating: { ...words[locale], direction, certainty }, locale }),
    })),
  ),
);

/** Verbs that state a result; only high and, behind "probably", moderate certainty may use them. */
const statedResult: Record<Locale, RegExp> = {
  en: /\b(?:works|makes|helps|reduces|improves|relieves|lowers)\b/u,
  es: /(?<!\p{L})(?:da|cambia|ayuda|reduce|mejora|alivia|disminuye)(?!\p{L})/u,
};
const anyDirection: Record<Locale, RegExp> = {
  en: /\b(?:better|less well|difference|helps?|reduces?|improves?)\b/u,
  es: /(?<!\p{L})(?:mejor|peor|poco o nada|ayuda|reduce|mejora)(?!\p{L})/u,
};
const hedges: Record<Locale, Record<Certainty, RegExp | null>> = {
  en: { high: null, moderate: /\bprobably\b/u, low: /\bmay\b/u, 'very-low': /\bvery uncertain\b/u },
  es: { high: null, moderate: /probablemente/u, low: /podría/u, 'very-low': /mucha incertidumbre/u },
};

describe('describeRating', () => {
  it.each(table)('$locale, $direction, $certainty is one whole sentence', ({ locale, sentence }) => {
    expect(sentence).toMatch(/^\p{Lu}[^.?!]*\.$/u);
    expect(sentence).not.toMatch(/undefined|null|\s\s| ,/u);
    expect(sentence.toLowerCase()).toContain(words[locale].condition.toLowerCase());
    expect(sentence.toLowerCase()).toContain(words[locale].therapy.toLowerCase());
  });

  it.each(table.filter(({ certainty }) => certainty === 'low' || certainty === 'very-low'))(
    '$locale, $direction, $certainty states no result as a fact',
    ({ locale, sentence }) => {
      expect(sentence).not.toMatch(statedResult[locale]);
    },
  );

  it.each(table.filter(({ direction }) => direction !== 'no-studies' && direction !== 'mixed'))(
    '$locale, $direction, $certainty carries its own hedge and no other',
    ({ locale, certainty, sentence }) => {
      const found = everyCertainty.filter((other) => hedges[locale][other]?.test(sentence));
      expect(found).toEqual(certainty === 'high' ? [] : [certainty]);
    },
  );

  it.each(
    table.filter(
      ({ direction, certainty }) => certainty === 'very-low' || direction === 'mixed' || direction === 'no-studies',
    ),
  )('$locale, $direction, $certainty does not lean to one side', ({ locale, sentence }) => {
    expect(sentence).not.toMatch(anyDirection[locale]);
  });

  it.each(table.filter(({ direction }) => direction !== 'no-studies'))(
    '$locale, $direction, $certainty says what was compared, and when',
    ({ locale, sentence }) => {
      expect(sentence.toLowerCase()).toContain(words[locale].comparator.toLowerCase());
      expect(sentence).toContain(words[locale].timePoint);
    },
  );

  it('gives every direction its own words where certainty allows it', () => {
    for (const locale of locales) {
      const sentences = table
        .filter((row) => row.locale === locale && row.certainty === 'low')
        .map((row) => row.sentence);
      expect(new Set(sentences).size).toBe(everyDirection.length);
    }
  });

  it('reads like a sentence', () => {
    expect(describeRating({ rating: { ...words.en, direction: 'favours', certainty: 'low' }, locale: 'en' })).toBe(
      'For pain in people with knee osteoarthritis, dextrose prolotherapy may work better than a saline injection at 52 weeks.',
    );
    expect(describeRating({ rating: { ...words.es, direction: 'favours', certainty: 'low' }, locale: 'es' })).toBe(
      'Proloterapia con dextrosa en personas con artrosis de rodilla: para el dolor, podría dar mejor resultado que una inyección salina (plazo: 52 semanas).',
    );
  });

  it.each([
    ['Achilles tendinopathy', 'Achilles tendinopathy'],
    ['Morton neuroma', 'Morton neuroma'],
    ['Baker’s cyst', 'Baker’s cyst'],
    ['De Quervain’s tenosynovitis', 'De Quervain’s tenosynovitis'],
    ['CRPS', 'CRPS'],
    ['Frozen shoulder', 'frozen shoulder'],
  ])('writes %s as %s inside a sentence', (condition, expected) => {
    const sentence = describeRating({
      rating: { ...words.en, condition, direction: 'no-studies', certainty: 'very-low' },
      locale: 'en',
    });
    expect(sentence).toBe(
      `We found no studies of the effect of dextrose prolotherapy on pain in people with ${expected}.`,
    );
  });
});
