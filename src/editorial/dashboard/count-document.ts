import { sql } from '@payloadcms/db-postgres';
import type { Payload, SanitizedCollectionConfig } from 'payload';

import { type Locale, locales } from '@/core/locales';

import { findDisagreementsOf } from '../agreement/disagreements';
import { checkerEdition } from '../claims/edition';
import { countFindings, type FindingCount } from './count-findings';
import { nameIn } from './read-names';

type Counted = { payload: Payload; collection: SanitizedCollectionConfig; id: number };

/** What stands for a language in which nothing is open. */
const clean: FindingCount = { category: 'none', blocking: 0, warnings: 0 };

const read = ({ payload, collection, id, locale }: Counted & { locale: Locale }) =>
  payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    joins: false as never,
    locale,
  }) as unknown as Promise<Record<string, unknown> | null>;

type Row = FindingCount & { language: Locale; name: string };

/** Puts all rows of a document in the place of those it had, in one statement. */
const replaceRows = async ({
  payload,
  collection,
  id,
  rows,
  at,
}: Counted & { rows: Row[]; at: Date }): Promise<void> => {
  const edition = checkerEdition();
  await payload.db.drizzle.execute(sql`
    with counted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as row(language text, category text, name text, blocking numeric, warnings numeric)
    ), gone as (
      delete from finding_counts
      where document_collection = ${collection.slug} and document_id = ${id}
        and (language, category) not in (select language, category from counted)
    )
    insert into finding_counts
      (document_collection, document_id, language, category, name, blocking, warnings, checker, updated_at)
    select ${collection.slug}, ${id}, language, category, name, blocking, warnings, ${edition}, ${at.toISOString()}::timestamptz
    from counted
    on conflict (document_collection, document_id, language, category) do update
      set name = excluded.name, blocking = excluded.blocking, warnings = excluded.warnings,
        checker = excluded.checker, updated_at = excluded.updated_at`);
};

/** Counts the open findings of a document as it was saved last, in every language; one that is gone has no counts. */
export const countDocument = async ({ payload, collection, id }: Counted): Promise<void> => {
  // Whatever is saved while it is read is newer than its counts.
  const at = new Date();
  const rows: Row[] = [];
  let name = `${collection.slug} ${id}`;
  for (const language of locales) {
    const document = await read({ payload, collection, id, locale: language });
    if (document === null) continue;
    // A translation that has no name yet goes by the original one.
    name = nameIn(document, collection.admin.useAsTitle ?? 'id') ?? name;
    const disagreements = await findDisagreementsOf({ req: { payload }, collection, id, document, locale: language });
    const counts = countFindings({ collection, document, locale: language, disagreements });
    for (const count of counts.length > 0 ? counts : [clean]) rows.push({ ...count, language, name });
  }
  await replaceRows({ payload, collection, id, rows, at });
};
