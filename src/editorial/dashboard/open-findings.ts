import type { CollectionSlug } from 'payload';

import { tableOf } from './governed';
import { adminPath, type DashboardReader, namedAtMost } from './section';

type ByCategory = { category: string; blocking: number; documents: number };
type ByDocument = { collection: CollectionSlug; id: number; name: string; blocking: number; warnings: number };

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Findings of the claims checker that would stop a publication, across the site, as they were counted on the last save. */
export const openFindings: DashboardReader = async ({ payload }) => {
  const { pool } = payload.db;
  const table = tableOf(payload, 'finding-counts');
  const [byCategory, first, counted] = await Promise.all([
    pool.query<ByCategory>(
      `select category, sum(blocking)::int as blocking from "${table}" where blocking > 0 group by 1 order by 2 desc, 1`,
    ),
    pool.query<ByDocument>(
      `select document_collection as collection, document_id::int as id, max(name) as name,
       sum(blocking)::int as blocking, sum(warnings)::int as warnings from "${table}"
       group by 1, 2 having sum(blocking) > 0 order by 4 desc, 5 desc, 3 limit ${namedAtMost}`,
    ),
    pool.query<{ count: number }>(
      `select count(distinct (document_collection, document_id))::int as count from "${table}" where blocking > 0`,
    ),
  ]);
  return {
    key: 'findings',
    title: 'Claims to put right',
    empty: 'The checker finds nothing that would stop a publication.',
    total: counted.rows[0]?.count ?? 0,
    items: first.rows.map(({ collection, id, name, blocking, warnings }) => ({
      title: name,
      href: adminPath({ payload }, `${collection}/${id}`),
      detail: [plural(blocking, 'blocking finding'), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])].join(
        ' · ',
      ),
      tone: 'alert',
    })),
    more: null,
    plot:
      byCategory.rows.length === 0
        ? null
        : {
            caption: 'Blocking findings by kind',
            bars: byCategory.rows.map(({ category, blocking }) => ({
              label: category,
              value: blocking,
              tone: 'alert',
            })),
          },
  };
};
