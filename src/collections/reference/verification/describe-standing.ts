import type { Difference } from '@/citations/compare/compare';
import type { UpdateNotice } from '@/citations/registry/types';
import type { Reference } from '@/payload-types';

import { readDifferences, readUpdates, type Standing } from './stored';

/** The state of a reference as programs and the panel of the form get it. */
export type StandingView = {
  verification: NonNullable<Reference['verification']>;
  updateStatus: Reference['updateStatus'];
  note: string | null;
  checkedOn: string | null;
  lastTriedOn: string | null;
  differences: Difference[];
  offers: Difference[];
  updates: UpdateNotice[];
};

export const describeStanding = (standing: Partial<Standing>): StandingView => ({
  verification: standing.verification ?? 'unchecked',
  updateStatus: standing.updateStatus ?? 'none',
  note: standing.verificationNote ?? null,
  checkedOn: standing.checkedOn ?? null,
  lastTriedOn: standing.lastTriedOn ?? null,
  differences: readDifferences(standing.differences),
  offers: readDifferences(standing.offers),
  updates: readUpdates(standing.updates),
});
