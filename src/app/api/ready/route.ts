import config from '@payload-config';
import { getPayload } from 'payload';

import { migrations } from '../../../../migrations';

/** Postgres's code for a table that does not exist, which here means that nothing was ever migrated. */
const undefinedTable = '42P01';

const isUnmigrated = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === undefinedTable) || isUnmigrated(error.cause));

export const dynamic = 'force-dynamic';

const answer = ({ status, body }: { status: number; body: Record<string, unknown> }): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Readiness: the database answers and holds every migration of this version; 503 until then. */
export const GET = async (): Promise<Response> => {
  try {
    const payload = await getPayload({ config });
    const { docs } = await payload.find({
      collection: 'payload-migrations',
      pagination: false,
      select: { name: true },
    });
    const applied = new Set(docs.map(({ name }) => name));
    const missing = migrations.filter(({ name }) => !applied.has(name)).length;
    if (missing > 0)
      return answer({ status: 503, body: { status: 'not ready', reason: 'migrations missing', missing } });
    return answer({ status: 200, body: { status: 'ready' } });
  } catch (error) {
    if (isUnmigrated(error))
      return answer({ status: 503, body: { status: 'not ready', reason: 'migrations missing' } });
    // Why it does not answer is nobody's business outside; Payload has logged it.
    return answer({ status: 503, body: { status: 'not ready', reason: 'database does not answer' } });
  }
};
