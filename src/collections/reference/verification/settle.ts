import type { Check } from '@/citations/check/check-reference';
import type { UpdateKind, UpdateNotice } from '@/citations/registry/types';
import { mergeUpdates } from '@/citations/registry/updates';
import type { Reference } from '@/payload-types';

import { readUpdates, type Standing } from './stored';

type UpdateStatus = Reference['updateStatus'];

const statusOf: Record<UpdateKind, UpdateStatus> = {
  retraction: 'retracted',
  concern: 'concern',
  correction: 'corrected',
};

const gravity: UpdateStatus[] = ['none', 'corrected', 'concern', 'retracted'];

const gravest = (statuses: UpdateStatus[]): UpdateStatus =>
  statuses.reduce((worst, status) => (gravity.indexOf(status) > gravity.indexOf(worst) ? status : worst), 'none');

const statusFrom = (updates: UpdateNotice[]): UpdateStatus => gravest(updates.map(({ kind }) => statusOf[kind]));

/** What an editor has set beyond the notices known then: a letter from a publisher can be ahead of the registries. */
const setByHand = ({ before, known }: { before: UpdateStatus; known: UpdateNotice[] }): UpdateStatus =>
  gravity.indexOf(before) > gravity.indexOf(statusFrom(known)) ? before : 'none';

/** A calendar day is stored at noon UTC. */
const dayOf = (now: Date): string => `${now.toISOString().slice(0, 10)}T12:00:00.000Z`;

/**
 * What to keep of a check. Without a verdict, the state and its differences stay as they were, and only what happened
 * is told. Notices of a registry that did not answer stay; being asked to wait does not count as having tried.
 */
export const settleCheck = ({
  before,
  check,
  now,
}: {
  before: Standing;
  check: Check;
  now: Date;
}): Partial<Standing> => {
  const known = readUpdates(before.updates);
  const updates = mergeUpdates([
    ...known.filter(({ registry }) => !check.registries.includes(registry)),
    ...check.updates,
  ]);
  const isRefused = check.failures.some(({ status }) => status === 'refused');
  return {
    verificationNote: check.note,
    updates,
    updateStatus: gravest([statusFrom(updates), setByHand({ before: before.updateStatus, known })]),
    ...(isRefused ? {} : { lastTriedOn: now.toISOString() }),
    ...(check.verdict === null
      ? {}
      : {
          verification: check.verdict,
          differences: check.differences,
          offers: check.offers,
          checkedOn: dayOf(now),
        }),
  };
};
