import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';

import { hasRole } from '@/core/access/roles';
import { refuse } from '@/core/http/refuse';

import type { Override } from './overrides';

const target = { collection: z.string(), id: z.number().int().positive() };

const bodySchema = z.union([
  z.object({ ...target, withdraw: z.string().min(1) }),
  z.object({
    ...target,
    rule: z.string().min(1),
    path: z.string(),
    excerpt: z.string().max(4000),
    reason: z.string().trim().min(10, 'Say in a sentence why this may stand.').max(2000),
  }),
]);

type Wish = z.infer<typeof bodySchema>;

const nextRows = (rows: Override[], wish: Wish): Override[] => {
  if ('withdraw' in wish)
    return rows.map((row) => (row.id === wish.withdraw ? { ...row, withdrawnAt: new Date().toISOString() } : row));
  const { rule, path, excerpt, reason } = wish;
  return [...rows, { rule, path, excerpt, reason }];
};

const decide = async (req: PayloadRequest): Promise<Response> => {
  if (!hasRole(req.user, 'compliance')) throw new Forbidden(req.t);
  const body: unknown = await req.json?.().catch(() => null);
  const read = bodySchema.safeParse(body);
  if (!read.success) {
    const isShort = typeof body === 'object' && body !== null && 'reason' in body;
    return refuse(
      isShort
        ? { status: 400, field: 'reason', message: 'Say in a sentence why this may stand.' }
        : { status: 400, field: 'rule', message: 'Send the rule, the path, the sentence and the reason.' },
    );
  }
  const { collection: slug, id } = read.data;
  const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config;
  if (!collection?.flattenedFields.some(({ name }) => name === 'claimOverrides'))
    return refuse({ status: 400, field: 'collection', message: `Findings in "${slug}" cannot be let stand.` });

  const where = { collection: collection.slug, id, depth: 0, req };
  const document = (await req.payload.findByID({ ...where, draft: true, joins: false as never })) as {
    claimOverrides?: Override[] | null;
  };
  const claimOverrides = nextRows(document.claimOverrides ?? [], read.data);
  // The decision alone is saved, as a draft: publishing stays with those who publish.
  const saved = (await req.payload.update({ ...where, draft: true, data: { claimOverrides } as never })) as {
    claimOverrides?: Override[] | null;
  };
  return Response.json({ claimOverrides: saved.claimOverrides ?? [] }, { headers: { 'Cache-Control': 'no-store' } });
};

/**
 * `POST /api/claims/overrides` with `{ collection, id, rule, path, excerpt, reason }` lets a finding stand, with
 * `{ collection, id, withdraw: overrideId }` no longer. For the compliance role. Answers with all decisions.
 */
export const overridesEndpoint: Endpoint = { path: '/claims/overrides', method: 'post', handler: decide };
