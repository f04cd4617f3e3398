import type { CollectionSlug, Payload } from 'payload';

import { hasRole } from '@/core/access/roles';
import { dayLabel } from '@/core/admin/day-label';
import type { Locale } from '@/core/locales';
import { idOf } from '@/core/read/relation';

import { collectionsWith, tableOf, versionsOf } from './governed';
import { adminPath, type DashboardReader, namedAtMost } from './section';

type Row = {
  collection: CollectionSlug;
  document: number;
  name: string;
  locale: Locale;
  isAnswer: boolean;
  who: string;
  at: Date;
  total: number;
};

/** The documents whose review somebody ($1) asked for, in any language, or whose author ($2) they are. */
const documentsOf = (payload: Payload): string =>
  collectionsWith(payload, 'review', 'state')
    .map((slug) => {
      const versions = versionsOf(payload, slug);
      return `select '${slug}' as collection, v.parent_id as id
        from "${versions}" v left join "${versions}_locales" l on l._parent_id = v.id
        where v.latest and v.parent_id is not null and (l.version_review_requested_by_id = $1 or v.version_governance_author_id = $2)`;
    })
    .join(' union ');

/**
 * Open conversations in which somebody else had the last word: those that this person takes part in, and those about
 * documents of theirs.
 */
export const openComments: DashboardReader = async ({ payload, user }) => {
  const documents = documentsOf(payload);
  if (documents === '' || hasRole(user, 'viewer')) return null;
  const comments = `"${tableOf(payload, 'comments')}"`;
  const { rows } = await payload.db.pool.query<Row>(
    `select c.document_collection as collection, c.document_id::int as document, c.name, c.language::text as locale,
       last.id <> c.id as "isAnswer", last.written_by as who, last.created_at as at, count(*) over ()::int as total
     from ${comments} c join lateral (
       select * from ${comments} a where a.id = c.id or a.in_reply_to_id = c.id order by a.id desc limit 1
     ) as last on true
     where c.in_reply_to_id is null and c.resolved_at is null and last.author_id is distinct from $1
       and (exists (select 1 from ${comments} m where m.author_id = $1 and c.id in (m.id, m.in_reply_to_id))
         or (c.document_collection, c.document_id) in (select collection, id from (${documents}) as documents))
     order by last.created_at, c.id limit ${namedAtMost}`,
    [user.id, idOf(user.person)],
  );
  return {
    key: 'comments',
    title: 'Comments to answer',
    empty: 'No conversation waits for you.',
    total: rows[0]?.total ?? 0,
    items: rows.map(({ at, collection, document, isAnswer, locale, name, who }) => ({
      title: name,
      href: `${adminPath({ payload }, `${collection}/${document}`)}?locale=${locale}`,
      detail: [
        isAnswer ? `Answered by ${who}` : `Commented on by ${who}`,
        dayLabel(at),
        ...(locale === 'en' ? [] : ['Español']),
      ].join(' · '),
      tone: 'plain',
    })),
    more: null,
    plot: null,
  };
};
