import { describe, expect, it } from 'vitest';

import { previewNumbers, previewSentence, type Typed } from './preview';

const typed: Typed = {
  therapy: 'Glucopuncture',
  condition: 'Knee osteoarthritis',
  outcome: 'pain',
  comparator: 'rest',
  timePoint: '6 months',
  direction: 'favours',
  certainty: 'low',
};

describe('the preview of a sentence', () => {
  it('is the published sentence', () => {
    expect(previewSentence({ typed, locale: 'en' })).toBe(
      'For pain in people with knee osteoarthritis, glucopuncture may work better than rest at 6 months.',
    );
  });

  it.each(Object.keys(typed))('waits for %s', (field) => {
    for (const value of [undefined, null, '', ' ', 7])
      expect(previewSentence({ typed: { ...typed, [field]: value }, locale: 'es' })).toBeNull();
  });
});

describe('the preview of the numbers', () => {
  const numbers = { per: '100', control: 10, treated: 59, intervalLow: 38, intervalHigh: null };

  it('leaves half an interval out', () => {
    expect(previewNumbers(numbers)).toEqual({ per: 100, without: 10, with: 59, interval: null });
    expect(previewNumbers({ ...numbers, intervalHigh: 80 })?.interval).toEqual({ low: 38, high: 80 });
  });

  it.each([{ per: null }, { control: null }, { treated: 101 }, { control: -1 }])('draws nothing of %j', (changes) => {
    expect(previewNumbers({ ...numbers, ...changes })).toBeNull();
  });
});
