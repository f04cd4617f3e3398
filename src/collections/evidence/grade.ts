import type { Evidence } from '@/payload-types';

import { type Basis, type Certainty, type UpgradeReason } from './rules';

const ladder: Certainty[] = ['very-low', 'low', 'moderate', 'high'];

const start: Record<Basis, number> = { observational: 1, randomised: 3 };

const stepsUp: Record<UpgradeReason, number> = {
  'large-effect': 1,
  'very-large-effect': 2,
  'dose-response': 1,
  confounding: 1,
};

type Reasons = Pick<Partial<Evidence>, 'downgradedFor' | 'upgradedFor'> & { basis: Basis };

/** How many steps the reasons take off. */
export const stepsDown = ({ downgradedFor }: Pick<Reasons, 'downgradedFor'>): number =>
  (downgradedFor ?? []).reduce((sum, { steps }) => sum + Number(steps), 0);

/**
 * The certainty that the reasons leave. Randomised trials start at high and other studies at low; each domain takes off
 * one or two steps, and only other studies may gain some. Source: GRADE handbook, chapter 5 (Schünemann 2013).
 */
export const certaintyFrom = (reasons: Reasons): Certainty => {
  const up = (reasons.upgradedFor ?? []).reduce((sum, { reason }) => sum + stepsUp[reason], 0);
  const level = start[reasons.basis] - stepsDown(reasons) + up;
  return ladder[Math.min(Math.max(level, 0), ladder.length - 1)] ?? 'very-low';
};

/** Above zero where the first is surer than the second. */
export const compareCertainty = (a: Certainty, b: Certainty): number => ladder.indexOf(a) - ladder.indexOf(b);
