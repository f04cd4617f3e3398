import type { CollectionSlug } from 'payload';

import { hasRole } from '@/core/access/roles';

import { tableOf } from './governed';
import { momentLabel } from './months';
import { readNames } from './read-names';
import { adminPath, type DashboardReader, namedAtMost } from './section';

type Row = {
  collection: CollectionSlug;
  id: number;
  type: 'publish' | 'unpublish';
  due: Date;
  isFailed: boolean;
  reason: string | null;
  total: number;
};

/** Days for which a schedule that could not be kept is shown, unless its document was published or taken away since. */
const shownFor = 30;

const longestReason = 200;

/** The message begins with which document it is about. */
const reasonIn = (message: string | null): string => {
  const reason = message?.split('as scheduled. ').slice(1).join('as scheduled. ') ?? '';
  return reason.length <= longestReason ? reason : `${reason.slice(0, reason.lastIndexOf(' ', longestReason))} …`;
};

const describe = ({ due, isFailed, reason, type }: Row): string => {
  if (isFailed) return [`Was not ${type}ed on ${momentLabel(due)} as planned.`, reasonIn(reason)].join(' ').trim();
  return `Will be ${type}ed on ${momentLabel(due)}`;
};

/** What is to be published or taken away by itself: first what could not be, then the next ones. */
export const schedules: DashboardReader = async ({ payload, user, now }) => {
  if (!hasRole(user, 'administrator', 'editor', 'reviewer')) return null;
  const { rows } = await payload.db.pool.query<Row>(
    `with planned as (
       select input->'doc'->>'relationTo' as collection, (input->'doc'->>'value')::int as id,
         coalesce(input->>'type', 'publish') as type, coalesce(wait_until, created_at) as due,
         coalesce(has_error, false) as "isFailed", error->>'message' as reason, updated_at
       from "${tableOf(payload, 'payload-jobs')}" where task_slug = 'schedulePublish' and completed_at is null)
     select collection, id, type, due, "isFailed", reason, count(*) over ()::int as total from planned
     where not "isFailed" or (updated_at > $1 and not exists (
       select 1 from "${tableOf(payload, 'audit-events')}" e
       where e.about = planned.collection and e.document = planned.id
         and e.action in ('published', 'unpublished', 'deleted') and e.at > planned.updated_at))
     order by "isFailed" desc, due, id limit ${namedAtMost}`,
    [new Date(now.getTime() - shownFor * 86_400_000).toISOString()],
  );
  const nameOf = await readNames({ payload, documents: rows });
  return {
    key: 'schedules',
    title: 'Planned',
    empty: 'Nothing is planned to be published or taken away.',
    total: rows[0]?.total ?? 0,
    items: rows.map((row) => ({
      title: nameOf(row),
      href: adminPath({ payload }, `${row.collection}/${row.id}`),
      detail: describe(row),
      tone: row.isFailed ? 'alert' : 'plain',
    })),
    more: null,
    plot: null,
  };
};
