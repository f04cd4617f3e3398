import type { PostgresAdapterArgs } from '@payloadcms/db-postgres';
import { type ExtraConfigColumn, index } from '@payloadcms/db-postgres/drizzle/pg-core';

type SchemaHook = NonNullable<PostgresAdapterArgs['afterSchemaInit']>[number];

/** What the database must be able to do for {@link indexWordsOfHistory}. */
export const wordIndexExtension = 'pg_trgm';

/** What the search field above the history looks through. */
const searched = ['title', 'who'] as const;

/**
 * Indexes for parts of words, which a collection cannot declare: without them every search in the history reads all of
 * it twice, once for the lines and once to count them.
 */
export const indexWordsOfHistory: SchemaHook = ({ extendTable, schema }) => {
  const table = schema.tables.audit_events;
  if (table === undefined) throw new Error('The history has no table.');
  extendTable({
    table,
    extraConfig: (columns: Record<string, ExtraConfigColumn>) =>
      Object.fromEntries(
        searched.map((name) => {
          const key = `audit_events_${name}_words_idx`;
          const column = columns[name];
          if (column === undefined) throw new Error(`The history has no ${name}.`);
          return [key, index(key).using('gin', column.op('gin_trgm_ops'))];
        }),
      ),
  });
  return schema;
};
