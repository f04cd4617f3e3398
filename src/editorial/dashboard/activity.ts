import type { CollectionSlug, Payload } from 'payload';

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

/** Events that are looked at for each line that is shown: whoever works on one document leaves many in a row. */
const readForEach = 8;

const sameKeys = ['who', 'action', 'about', 'document'] as const;

/** The same done again and again is one line, with the latest moment and how often. */
export const foldRepeated = <T extends Event>(events: T[]): (T & { times: number })[] => {
  const lines: (T & { times: number })[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    if (last && sameKeys.every((key) => (last[key] ?? null) === (event[key] ?? null))) last.times += 1;
    else lines.push({ ...event, times: 1 });
  }
  return lines;
};

const timesLabel = (times: number): string => {
  if (times === 1) return '';
  return times === 2 ? ' twice' : ` ${times} times`;
};

/** Where somebody looks further: at the document, at the settings, or at what happened to what is gone. */
const hrefOf = ({ payload, about, action, document }: Event & { payload: Payload }): string => {
  if (document && action !== 'deleted') return adminPath({ payload }, `${about}/${document}`);
  const isGlobal = payload.config.globals.some(({ slug }) => slug === about);
  if (isGlobal) return `${payload.config.routes.admin}/globals/${about}`;
  const ofDocument = document ? `&where[document][equals]=${document}` : '';
  return adminPath({ payload }, `${history}?where[about][equals]=${about}${ofDocument}`);
};

/** What people did last, where a history is kept; everybody sees as much of it as they may read. */
export const recentActivity: DashboardReader = async ({ payload, user }) => {
  const known = payload.config.collections.find(({ slug }) => slug === history);
  if (known === undefined) return null;
  const { docs } = await payload.find({
    collection: history,
    depth: 0,
    limit: namedAtMost * readForEach,
    overrideAccess: false,
    pagination: false,
    sort: '-at',
    user,
  });
  const lines = foldRepeated(docs as unknown as Event[]).slice(0, namedAtMost);
  return {
    key: 'activity',
    title: 'Recent activity',
    empty: 'Nothing has been recorded yet.',
    total: 0,
    items: lines.map(({ times, ...event }) => ({
      title: event.title ?? event.about,
      href: hrefOf({ payload, ...event }),
      detail: `${event.action.replaceAll('-', ' ')}${timesLabel(times)} by ${event.who} · ${momentLabel(event.at)}`,
      tone: 'plain',
    })),
    more: adminPath({ payload }, history),
    plot: null,
  };
};
