import { describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { isRichTextState, visitNodes } from '@/core/rich-text/state';

import { therapyFixtures } from './fixtures';
import { maximumSummaryWords, countWords } from './rules';

/** A number for each key, so that what points at something tells what it points at. */
const keys: string[] = [];
const id: Lookup = (collection, key) => {
  const name = `${collection}/${key}`;
  if (!keys.includes(name)) keys.push(name);
  return keys.indexOf(name) + 1;
};

/** What a rich text is made of besides words: headings, lists, blocks, links and citations with what they point at. */
const skeletonOf = (value: unknown): string[] => {
  const parts: string[] = [];
  if (!isRichTextState(value)) return parts;
  visitNodes(value, ({ type, fields = {} }) => {
    const { blockType, references, doc, media, therapy, faqs } = fields;
    if (type !== 'text') parts.push(JSON.stringify({ type, blockType, references, doc, media, therapy, faqs }));
  });
  return parts;
};

/** The shape of a document: rows of its lists and skeletons of its texts, by where they stand. */
const shapeOf = (value: unknown, place = ''): [string, unknown][] => {
  if (isRichTextState(value)) return [[place, skeletonOf(value)]];
  if (Array.isArray(value)) {
    const rows = value.filter((row) => typeof row === 'object' && row !== null);
    return [
      ...(rows.length > 0 ? [[place, rows.length] as [string, unknown]] : []),
      ...rows.flatMap((row, index) => shapeOf(row, `${place}.${index}`)),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => shapeOf(child, `${place}/${key}`));
};

const lengths = (value: unknown): number[] =>
  [...JSON.stringify(value).matchAll(/(\d+) to (\d+) days/gu)].map(([, , longest]) => Number(longest));

describe.each(therapyFixtures.map((fixture) => [fixture.key, fixture.data(id), fixture.es?.(id)] as const))(
  '%s',
  (key, therapy, spanish) => {
    it('says in Spanish what it says in English, row by row, with the same sources', () => {
      expect(shapeOf(spanish)).toEqual(expect.arrayContaining(shapeOf(therapy)));
      expect(shapeOf(spanish)).toHaveLength(shapeOf(therapy).length);
    });

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
