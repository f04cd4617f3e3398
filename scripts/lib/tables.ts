import pg from 'pg';

/** Tables of the application, with their quoted names; Payload's own bookkeeping of migrations is not content. */
export const listTables = async (client: pg.Client): Promise<{ name: string; quoted: string }[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename <> 'payload_migrations' order by tablename`,
  );
  return rows.map(({ name }) => ({ name, quoted: `public.${pg.escapeIdentifier(name)}` }));
};

/** True when no table of the application holds a row. */
export const isDatabaseEmpty = async (client: pg.Client): Promise<boolean> => {
  const tables = await listTables(client);
  if (tables.length === 0) return true;
  const anyRow = tables.map(({ quoted }) => `exists (select 1 from ${quoted})`).join(' or ');
  const { rows } = await client.query<{ found: boolean }>(`select ${anyRow} as found`);
  return rows[0]?.found === false;
};

/** Deletes all content; tables and applied migrations stay. */
export const emptyDatabase = async (client: pg.Client): Promise<void> => {
  const tables = await listTables(client);
  if (tables.length === 0) return;
  await client.query(`truncate ${tables.map(({ quoted }) => quoted).join(', ')} restart identity cascade`);
};
