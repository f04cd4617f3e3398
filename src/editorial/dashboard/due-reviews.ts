import type { CollectionSlug, Payload } from 'payload';

import { dayLabel } from '@/core/admin/day-label';

import { collectionsWith, tableOf } from './governed';
import { monthLabel, monthsFrom } from './months';
import { readNames } from './read-names';
import { adminPath, type DashboardReader, namedAtMost, type Plot } from './section';

/** Days before the due date from which a review is announced. */
const soon = 30;

const monthsShown = 12;

type Bucket = { bucket: string; count: number };
type DueRow = { collection: CollectionSlug; id: number; due: Date; author: number | null };

/** The published documents of all reviewed collections, with nothing but their dates and their author. */
const datesOf = (payload: Payload): string =>
  collectionsWith(payload, 'governance', 'nextReviewDue')
    .map(
      (slug) =>
        `select '${slug}' as collection, id, governance_next_review_due as due, governance_author_id as author
         from "${tableOf(payload, slug)}" where _status = 'published' and governance_next_review_due is not null`,
    )
    .join(' union all ');

const plotOf = ({ buckets, now }: { buckets: Bucket[]; now: Date }): Plot => {
  const countOf = (bucket: string) => buckets.find((row) => row.bucket === bucket)?.count ?? 0;
  return {
    caption: 'Reviews due in each month',
    bars: [
      { label: 'Overdue', value: countOf('overdue'), tone: 'alert' },
      ...monthsFrom({ now, count: monthsShown }).map((month) => ({
        label: monthLabel(month),
        value: countOf(month),
        tone: 'plain' as const,
      })),
    ],
  };
};

/** Which published pages have to be reviewed: overdue ones first, then those of the next 30 days. */
export const dueReviews: DashboardReader = async ({ payload, now }) => {
  const dates = datesOf(payload);
  if (dates === '') return null;
  const { pool } = payload.db;
  const today = now.toISOString();
  const until = new Date(now.getTime() + soon * 86_400_000).toISOString();
  const [buckets, first, counted] = await Promise.all([
    pool.query<Bucket>(
      `select case when due < $1 then 'overdue' else to_char(due at time zone 'UTC', 'YYYY-MM') end as bucket,
       count(*)::int as count from (${dates}) as dates group by 1`,
      [today],
    ),
    pool.query<DueRow>(
      `select * from (${dates}) as dates where due < $1 order by due, collection, id limit ${namedAtMost}`,
      [until],
    ),
    pool.query<{ count: number }>(`select count(*)::int as count from (${dates}) as dates where due < $1`, [until]),
  ]);
  const authors = first.rows.flatMap(({ author }) =>
    author === null ? [] : [{ collection: 'people' as const, id: author }],
  );
  const nameOf = await readNames({ payload, documents: [...first.rows, ...authors] });
  return {
    key: 'reviews',
    title: 'Reviews due',
    empty: `No published page has to be reviewed within ${soon} days.`,
    total: counted.rows[0]?.count ?? 0,
    items: first.rows.map(({ collection, id, due, author }) => ({
      title: nameOf({ collection, id }),
      href: adminPath({ payload }, `${collection}/${id}`),
      detail: [
        `${due < now ? 'Overdue since' : 'Due on'} ${dayLabel(due)}`,
        ...(author === null ? [] : [nameOf({ collection: 'people', id: author })]),
      ].join(' · '),
      tone: due < now ? 'alert' : 'plain',
    })),
    more: null,
    plot: plotOf({ buckets: buckets.rows, now }),
  };
};
