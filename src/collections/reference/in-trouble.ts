import type { Where } from 'payload';

import { adminPath, type DashboardReader, namedAtMost } from '@/editorial/dashboard/section';
import type { Reference } from '@/payload-types';

import { updateStatuses, verifications } from './rules';

type Row = Pick<Reference, 'id' | 'title' | 'verification' | 'updateStatus'>;

const inTrouble: Where = {
  or: [{ verification: { in: ['mismatch', 'not-found'] } }, { updateStatus: { in: ['concern', 'retracted'] } }],
};

/** References that a registry does not know or knows otherwise, and those that were taken back or are in doubt. */
export const referencesInTrouble: DashboardReader = async ({ payload, user }) => {
  const { docs, totalDocs } = await payload.find({
    collection: 'references',
    depth: 0,
    joins: false,
    limit: namedAtMost,
    overrideAccess: false,
    select: { title: true, verification: true, updateStatus: true },
    sort: ['-updateStatus', 'title'],
    user,
    where: inTrouble,
  });
  return {
    key: 'references',
    title: 'References in trouble',
    empty: 'No reference is known to be wrong or taken back.',
    total: totalDocs,
    items: (docs as Row[]).map(({ id, title, verification, updateStatus }) => {
      const isDoubtful = updateStatus === 'retracted' || updateStatus === 'concern';
      return {
        title,
        href: adminPath({ payload }, `references/${id}`),
        detail: isDoubtful ? updateStatuses[updateStatus] : verifications[verification ?? 'unchecked'],
        tone: updateStatus === 'retracted' ? 'alert' : 'plain',
      };
    }),
    more: null,
    plot: null,
  };
};
