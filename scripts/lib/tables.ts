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

/** Tables that refuse to be emptied by a trigger of their own, such as the history. */
const listGuarded = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select distinct relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
     where relnamespace = 'public'::regnamespace and not tgisinternal`,
  );
  return rows.map(({ name }) => `public.${pg.escapeIdentifier(name)}`);
};

/** Deletes all content, the history included; tables, their triggers and applied migrations stay. */
export const emptyDatabase = async (client: pg.Client): Promise<void> => {
  const tables = await listTables(client);
  if (tables.length === 0) return;
  const guarded = await listGuarded(client);
  const turn = (way: 'disable' | 'enable') => guarded.map((table) => `alter table ${table} ${way} trigger user`);
  const empty = `truncate ${tables.map(({ quoted }) => quoted).join(', ')} restart identity cascade`;
  // Several statements in one query are one transaction: the triggers are never off for anybody else.
  await client.query([...turn('disable'), empty, ...turn('enable')].join('; '));
};
