import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core';
import type { Payload } from 'payload';

type Database = Payload['db'];

/** A table of the running database; its columns go by the names of the fields. */
export type Table = PgTable & { [field: string]: PgColumn | undefined };

/** A name as the database writes it: `keyFacts` is `key_facts`. */
export const inSnakeCase = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** A table by its own name, if there is one. */
export const findTable = (database: Database, name: string): Table | null =>
  (database.tables as Record<string, Table | undefined>)[name] ?? null;

/**
 * A table by the name that it has unless its declaration gives it another one.
 * @throws Error when there is none, which is a mistake in the program
 */
export const tableNamed = (database: Database, usual: string): { name: string; table: Table } => {
  const name = database.tableNameMap.get(usual) ?? usual;
  const table = findTable(database, name);
  if (!table) throw new Error(`There is no table ${usual}.`);
  return { name, table };
};
