import { type Endpoint, Forbidden, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';

import { peopleWhoManage } from '@/core/access/people-who-manage';
import { findDependants } from '@/core/dependants/find-dependants';
import { type Replaced, replaceEverywhere } from '@/core/dependants/replace-everywhere';
import type { Reference } from '@/payload-types';

import { referenceOf } from './reference-of';
import { removeDuplicate } from './remove-duplicate';
import { requireWriter } from './require-writer';

export type ReplaceReport = {
  results: Replaced[];
  /** Whether the replaced reference is gone. */
  removed: boolean;
};

const wishes = z.object({
  by: z.number().int().positive(),
  documents: z
    .array(z.object({ collection: z.string(), id: z.number().int() }))
    .max(1000)
    .optional(),
  remove: z.boolean().default(false),
});

const refuse = (req: PayloadRequest, path: string, message: string): never => {
  throw new ValidationError({ collection: 'references', errors: [{ path, message }] }, req.t);
};

const readWishes = async (req: PayloadRequest): Promise<z.infer<typeof wishes>> => {
  const body: unknown = await req.json?.().catch(() => null);
  const read = wishes.safeParse(body);
  if (!read.success)
    return refuse(req, 'by', 'Say which reference takes the place of this one, for example { "by": 12 }.');
  return read.data;
};

/** The reference that takes the place. Throws when patients would lose a source by it. */
const readSuccessor = async (req: PayloadRequest, reference: Reference, by: number): Promise<Reference> => {
  const successor = await req.payload.findByID({
    collection: 'references',
    id: by,
    depth: 0,
    disableErrors: true,
    joins: false,
    req,
  });
  if (!successor) return refuse(req, 'by', `There is no reference ${by}.`);
  if (by === reference.id) return refuse(req, 'by', 'A reference cannot take its own place. Choose another one.');
  const dependants = await findDependants({
    req,
    collection: req.payload.collections.references.config,
    id: reference.id,
  });
  if (successor._status !== 'published' && dependants.some(({ published }) => published !== null))
    return refuse(req, 'by', `“${successor.title}” is a draft, and published pages cite this one. Publish it first.`);
  return successor;
};

const replace = async (req: PayloadRequest): Promise<Response> => {
  await requireWriter(req);
  const { by, documents, remove } = await readWishes(req);
  if (remove && peopleWhoManage({ req }) !== true) throw new Forbidden(req.t);
  const { collection, reference } = await referenceOf(req);
  const successor = await readSuccessor(req, reference, by);
  const results = await replaceEverywhere({
    req,
    collection,
    from: reference.id,
    to: successor.id,
    only: documents ?? null,
  });
  const isDone = remove && (await findDependants({ req, collection, id: reference.id })).length === 0;
  if (isDone) await removeDuplicate({ req, reference, successor });
  return Response.json({ results, removed: isDone } satisfies ReplaceReport);
};

/**
 * `POST /api/references/:id/replace` with `{ "by": otherId }` cites another reference wherever this one is cited:
 * in texts and source fields, in all languages, in what is published and in drafts, of which none is published by it.
 * `documents` names some only. `remove` deletes this reference, a duplicate, once nothing cites it. For people who
 * write. Answers what became of each document.
 */
export const replaceEndpoint: Endpoint = { path: '/:id/replace', method: 'post', handler: replace };
