import type { CollectionSlug, Payload } from 'payload';

import { hasRole } from '@/core/access/roles';
import { dayLabel } from '@/core/admin/day-label';
import type { Locale } from '@/core/locales';

import { collectionsWith, tableOf, versionsOf } from './governed';
import { readNames } from './read-names';
import { adminPath, type DashboardReader, namedAtMost } from './section';

type Row = {
  collection: CollectionSlug;
  id: number;
  locale: Locale;
  state: 'in-review' | 'changes-requested' | 'approved';
  asker: string | null;
  note: string | null;
  since: Date;
  total: number;
};

/**
 * The newest version of every reviewed document in each language, with its state and since when; approved ones only
 * while patients read something else. Names of columns are Payload's.
 */
const standingsOf = (payload: Payload): string =>
  collectionsWith(payload, 'review', 'state')
    .map((slug) => {
      const [published, versions] = [tableOf(payload, slug), versionsOf(payload, slug)];
      return `select '${slug}' as collection, v.parent_id as id, l._locale::text as locale,
        l.version_review_state::text as state, l.version_review_requested_by_id as requester,
        l.version_review_note as note,
        case l.version_review_state when 'in-review' then l.version_review_requested_at
          when 'approved' then l.version_review_approved_at else v.updated_at end as since
        from "${versions}" v join "${versions}_locales" l on l._parent_id = v.id
        where v.latest and v.parent_id is not null and (l.version_review_state in ('in-review', 'changes-requested')
          or l.version_review_state = 'approved' and v.version__status = 'draft' and not exists (
            select 1 from "${published}" p join "${published}_locales" pl on pl._parent_id = p.id
            where p.id = v.parent_id and p._status = 'published' and pl._locale = l._locale
              and pl.review_approved_fingerprint = l.version_review_approved_fingerprint))`;
    })
    .join(' union all ');

const longestNote = 120;

const shorten = (note: string): string =>
  note.length <= longestNote ? note : `${note.slice(0, note.lastIndexOf(' ', longestNote))} …`;

const words: Record<Row['state'], (row: Row) => string[]> = {
  'in-review': ({ asker }) => ['Waits for a review', ...(asker === null ? [] : [`asked by ${asker}`])],
  'changes-requested': ({ note }) => [note === null ? 'Sent back' : `Sent back: “${shorten(note)}”`],
  approved: () => ['Approved, not published yet'],
};

/**
 * What waits for this person, the oldest first: reviews for reviewers; for everybody what came back of what they had
 * sent to review, with changes to make or to be published. Administrators see what waits for anybody.
 */
export const waitingForMe: DashboardReader = async ({ payload, user }) => {
  const standings = standingsOf(payload);
  if (standings === '' || !hasRole(user, 'administrator', 'editor', 'reviewer')) return null;
  const isAdministrator = hasRole(user, 'administrator');
  const { rows } = await payload.db.pool.query<Row>(
    `select s.*, u.name as asker, count(*) over ()::int as total
     from (${standings}) as s left join "${tableOf(payload, 'users')}" u on u.id = s.requester
     where case when s.state = 'in-review' then $2
       else $3 or s.requester = $1 or (s.requester is null and s.state = 'changes-requested') end
     order by s.since, s.collection, s.id limit ${namedAtMost}`,
    [user.id, isAdministrator || hasRole(user, 'reviewer'), isAdministrator],
  );
  const nameOf = await readNames({ payload, documents: rows });
  return {
    key: 'waiting',
    title: 'Waits for me',
    empty: 'Nothing waits for you.',
    total: rows[0]?.total ?? 0,
    items: rows.map((row) => ({
      title: nameOf(row),
      href: `${adminPath({ payload }, `${row.collection}/${row.id}`)}?locale=${row.locale}`,
      detail: [
        ...words[row.state](row),
        `since ${dayLabel(row.since)}`,
        ...(row.locale === 'en' ? [] : ['Español']),
      ].join(' · '),
      tone: 'plain',
    })),
    more: null,
    plot: null,
  };
};
