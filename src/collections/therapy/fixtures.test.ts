import { describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { therapyFixtures } from './fixtures';
import { maximumSummaryWords, countWords } from './rules';

const id: Lookup = () => 1;

const lengths = (value: unknown): number[] =>
  [...JSON.stringify(value).matchAll(/(\d+) to (\d+) days/gu)].map(([, , longest]) => Number(longest));

describe.each(therapyFixtures.map((fixture) => [fixture.key, fixture.data(id), fixture.es?.(id)] as const))(
  '%s',
  (key, therapy, spanish) => {
    it('has its key as its address', () => {
      expect(therapy.slug).toBe(key);
    });

    it('keeps the summary short in every language', () => {
      for (const summary of [therapy.summary, spanish?.summary ?? ''])
        expect(countWords(summary)).toBeLessThanOrEqual(maximumSummaryWords);
    });

    it('names doing nothing among the alternatives', () => {
      expect(therapy.alternatives.some(({ doingNothing }) => doingNothing)).toBe(true);
    });

    it('says when to get help at all three levels', () => {
      expect(therapy.careCards.map(({ level }) => level).sort()).toEqual(['emergency', 'non-urgent', 'urgent']);
    });

    it('warns of infection, allergy, sugar, bleeding and pregnancy', () => {
      const reasons = therapy.contraindications.map(({ text }) => text).join(' ');
      for (const word of ['infection', 'allergy to dextrose', 'blood sugar', 'bleeding', 'regnancy'])
        expect(reasons).toContain(word);
    });

    it('says the same length of soreness everywhere', () => {
      const soreness = therapy.keyFacts?.find(({ label }) => label === 'Soreness')?.value;
      const effects = therapy.commonEffects.filter(({ effect }) => /sore/iu.test(effect));
      expect(effects.length).toBeGreaterThan(0);
      for (const { duration } of effects) expect(duration).toBe(soreness);
      expect(new Set(lengths([therapy.keyFacts, therapy.commonEffects, therapy.recovery])).size).toBe(1);
    });
  },
);
