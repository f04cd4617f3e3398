import type { Payload, PayloadRequest } from 'payload';

type Connection = Payload['db']['drizzle'];

/** Where the transaction of a request goes on, for statements of our own; any connection where there is none. */
export const connectionOf = async ({
  payload: { db },
  transactionID,
}: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>): Promise<Connection> => {
  const session = db.sessions?.[String(await transactionID)] as { db: Connection } | undefined;
  return session?.db ?? db.drizzle;
};
