import type { CollectionSlug, TypedUser, Where } from 'payload';

import { hasRole } from '@/core/access/roles';
import { type Locale, locales } from '@/core/locales';

import { collectionsWith } from './governed';
import { dayLabel } from './months';
import { nameIn } from './read-names';
import { adminPath, type DashboardReader, namedAtMost, type Overview } from './section';

type Row = Record<string, unknown> & { id: number; updatedAt: string };
type Waiting = { collection: CollectionSlug; row: Row; locale: Locale; state: string; title: string };

const words: Record<string, string> = {
  'in-review': 'Waits for a review',
  'changes-requested': 'Changes are asked for',
};

/** The states of a review in which a document waits for this person. */
const statesFor = (user: TypedUser): string[] => [
  ...(hasRole(user, 'reviewer', 'administrator') ? ['in-review'] : []),
  ...(hasRole(user, 'editor', 'administrator') ? ['changes-requested'] : []),
];

const stateOf = (row: Row): string => {
  const { review } = row as { review?: { state?: string | null } | null };
  return review?.state ?? '';
};

type Asked = { collection: CollectionSlug; locale: Locale; states: string[] };

/** The newest versions of one collection that wait, oldest first, without their texts. */
const readWaiting = async ({ payload, user }: Overview, { collection, locale, states }: Asked) => {
  const title = payload.collections[collection].config.admin.useAsTitle ?? 'id';
  const where: Where = { 'review.state': { in: states } };
  const { docs, totalDocs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    joins: false as never,
    limit: namedAtMost,
    locale,
    overrideAccess: false,
    select: { [title]: true, updatedAt: true, review: { state: true } } as never,
    sort: 'updatedAt',
    user,
    where,
  });
  const rows = docs as unknown as Row[];
  return {
    total: totalDocs,
    rows: rows.map((row): Waiting => ({
      collection,
      row,
      locale,
      state: stateOf(row),
      title: nameIn(row, title) ?? `${collection} ${row.id}`,
    })),
  };
};

/** What waits for this person: reviews for who approves, requested changes for who writes. */
export const waitingForMe: DashboardReader = async (overview) => {
  const states = statesFor(overview.user);
  const collections = collectionsWith(overview.payload, 'review', 'state');
  if (states.length === 0 || collections.length === 0) return null;
  const found = await Promise.all(
    collections.flatMap((collection) => locales.map((locale) => readWaiting(overview, { collection, locale, states }))),
  );
  const rows = found.flatMap((one) => one.rows).sort((a, b) => a.row.updatedAt.localeCompare(b.row.updatedAt));
  return {
    key: 'waiting',
    title: 'Waits for me',
    empty: 'Nothing waits for you.',
    total: found.reduce((sum, { total }) => sum + total, 0),
    items: rows.slice(0, namedAtMost).map(({ collection, row, locale, state, title }) => ({
      title,
      href: `${adminPath(overview, `${collection}/${row.id}`)}?locale=${locale}`,
      detail: [words[state] ?? state, `since ${dayLabel(row.updatedAt)}`, ...(locale === 'en' ? [] : ['Español'])].join(
        ' · ',
      ),
      tone: 'plain' as const,
    })),
    more: null,
    plot: null,
  };
};
