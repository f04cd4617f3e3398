export const dynamic = 'force-dynamic';

/** Liveness: the process answers. Says nothing about the database, so a slow database does not restart the process. */
export const GET = (): Response => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
