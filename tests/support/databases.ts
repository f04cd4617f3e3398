import pg from 'pg';

export const templateDatabase = 'enthesis_template';

const quote = (name: string): string => pg.escapeIdentifier(name);

/** Address of another database on the same server. */
export const withDatabase = ({ url, database }: { url: string; database: string }): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

/** Runs statements one after the other on a connection of their own. */
export const runStatements = async ({ url, statements }: { url: string; statements: string[] }): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Replaces a database by a fresh copy of the template; whoever is still connected to the old one is cut off. */
export const copyTemplate = ({ serverUrl, database }: { serverUrl: string; database: string }): Promise<void> =>
  runStatements({
    url: serverUrl,
    statements: [
      `DROP DATABASE IF EXISTS ${quote(database)} WITH (FORCE)`,
      `CREATE DATABASE ${quote(database)} TEMPLATE ${quote(templateDatabase)}`,
    ],
  });
