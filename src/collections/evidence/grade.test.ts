import { describe, expect, it } from 'vitest';

import { certaintyFrom, compareCertainty } from './grade';
import type { Basis, Certainty, DowngradeReason, UpgradeReason } from './rules';

const down = (...reasons: [DowngradeReason, '1' | '2'][]) =>
  reasons.map(([reason, steps]) => ({ reason, steps, explanation: 'So it is.' }));

const up = (...reasons: UpgradeReason[]) => reasons.map((reason) => ({ reason, explanation: 'So it is.' }));

type Case = [Basis, ReturnType<typeof down>, ReturnType<typeof up>, Certainty];

describe('certainty after GRADE', () => {
  it.each<Case>([
    ['randomised', [], [], 'high'],
    ['randomised', down(['imprecision', '1']), [], 'moderate'],
    ['randomised', down(['imprecision', '1'], ['indirectness', '1']), [], 'low'],
    ['randomised', down(['imprecision', '2']), [], 'low'],
    ['randomised', down(['imprecision', '2'], ['risk-of-bias', '2'], ['inconsistency', '1']), [], 'very-low'],
    ['observational', [], [], 'low'],
    ['observational', down(['publication-bias', '1']), [], 'very-low'],
    ['observational', [], up('dose-response'), 'moderate'],
    ['observational', [], up('very-large-effect'), 'high'],
    ['observational', [], up('large-effect', 'confounding', 'dose-response'), 'high'],
  ])('%s, lowered by %j, raised by %j, is %s', (basis, downgradedFor, upgradedFor, expected) => {
    expect(certaintyFrom({ basis, downgradedFor, upgradedFor })).toBe(expected);
  });

  it('ranks from very low to high', () => {
    const mixed: Certainty[] = ['moderate', 'very-low', 'high', 'low'];
    expect(mixed.sort(compareCertainty)).toEqual(['very-low', 'low', 'moderate', 'high']);
  });
});
