import type { CollectionSlug } from 'payload';

import { momentLabel } from './months';
import { adminPath, type DashboardReader, namedAtMost } from './section';

type Event = {
  at: string;
  who: string;
  action: string;
  title?: string | null;
  about: string;
  document?: number | null;
};

const history = 'audit-events' as CollectionSlug;

/** What people did last, where a history is kept; everybody sees as much of it as they may read. */
export const recentActivity: DashboardReader = async ({ payload, user }) => {
  const known = payload.config.collections.find(({ slug }) => slug === history);
  if (known === undefined) return null;
  const { docs } = await payload.find({
    collection: history,
    depth: 0,
    limit: namedAtMost,
    overrideAccess: false,
    pagination: false,
    sort: '-at',
    user,
  });
  const events = docs as unknown as Event[];
  return {
    key: 'activity',
    title: 'Recent activity',
    empty: 'Nothing has been recorded yet.',
    total: 0,
    items: events.map(({ at, who, action, title, about, document }) => ({
      title: title ?? about,
      href: adminPath({ payload }, document ? `${about}/${document}` : history),
      detail: `${action.replaceAll('-', ' ')} by ${who} · ${momentLabel(at)}`,
      tone: 'plain',
    })),
    more: adminPath({ payload }, history),
    plot: null,
  };
};
