import { describe, expect, it } from 'vitest';

import { therapyAgreement } from './agreement';

const { facts, lines, names } = therapyAgreement.agreement;

describe('what a therapy declares', () => {
  it('is read from a form whose lists have no rows yet', () => {
    const form = { name: 'Prolotherapy', coverage: 0, keyFacts: 0, commonEffects: 0, aliases: 0 };
    expect(facts?.(form)).toEqual([]);
    expect(lines?.(form)).toEqual([]);
    expect(names?.(form)).toEqual(['Prolotherapy']);
  });

  it('leaves out a range that ends before it begins, which its field refuses', () => {
    expect(facts?.({ sessions: { min: 6, max: 3 } })).toEqual([]);
    expect(facts?.({ sessions: { min: 3, max: 6 } })).toEqual([
      { path: 'sessions.min', topic: 'sessions', value: { min: 3, max: 6 }, words: 'Number of sessions: 3 to 6' },
    ]);
  });
});
