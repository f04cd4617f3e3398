import pg from 'pg';

import { UserError } from './user-error';

/**
 * Runs work on a connection of its own and closes it again.
 * @throws UserError when the database does not answer.
 */
export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new UserError(
      `The database ${pathname.slice(1)} on ${host} does not answer: ${error instanceof Error ? error.message || String(error) : String(error)}. ` +
        'Check that it runs and that DATABASE_URL is right.',
    );
  }
  // The server may end a connection at any time; the query under way reports that, an event on top would end us.
  client.on('error', () => undefined);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
