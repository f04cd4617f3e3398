import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkDocument } from '../claims/document';
import { isOverridden, sentenceOf } from './overrides';

const claim = 'We guarantee relief.';

const findingIn = (summary: string) => {
  const [finding] = checkDocument({ document: { summary }, locale: 'en' });
  if (!finding) throw new Error('Nothing was found.');
  return finding;
};

const override = { rule: 'guarantee', excerpt: claim };

describe('an override', () => {
  it('is for one sentence', () => {
    expect(sentenceOf(findingIn(`It is an injection. ${claim} Ask us.`))).toBe(claim);
  });

  it('moves with its sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Ask us first. ', 'It is an injection.\n\n'),
        fc.constantFrom('', ' Ask us.'),
        (before, after) => {
          const finding = findingIn(`${before}${claim}${after}`);
          expect(isOverridden({ finding, overrides: [override] })).toBe(true);
        },
      ),
    );
  });

  it('takes quotes, dashes, blanks and capitals as they come', () => {
    const overrides = [{ rule: 'guarantee', excerpt: "We don't wait - we   GUARANTEE relief." }];
    expect(isOverridden({ finding: findingIn('We don’t wait – we guarantee relief.'), overrides })).toBe(true);
  });

  it('does not hold for a sentence that changed, another rule, or once it is withdrawn', () => {
    const finding = findingIn(claim);
    expect(isOverridden({ finding: findingIn('We guarantee quick relief.'), overrides: [override] })).toBe(false);
    expect(isOverridden({ finding, overrides: [{ ...override, rule: 'cure' }] })).toBe(false);
    expect(isOverridden({ finding, overrides: [{ ...override, withdrawnAt: '2026-11-01' }] })).toBe(false);
    expect(isOverridden({ finding, overrides: null })).toBe(false);
  });
});
