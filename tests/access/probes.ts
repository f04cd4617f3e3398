import type { CollectionSlug, Payload } from 'payload';

import { api, type ApiAnswer } from '../support/api';
import type { Visitor } from './cells';
import { accountOf, createBody, owned, writeScratch } from './examples';
import type { Operation } from './table';

export const clientOf = (visitor: Visitor) => (visitor === 'public' ? api : api.as(visitor));

type Subject = { payload: Payload; slug: CollectionSlug; published: Map<string, number> };

export type Probe = Subject & { visitor: Visitor; id: number };

const refused = [401, 403, 404, 501];

/** Whether a request was let through; anything but a success or a refusal is a fault of the test or of the code. */
export const isAllowed = ({ status, body }: ApiAnswer): boolean => {
  if (refused.includes(status)) return false;
  if (status >= 400) throw new Error(`Neither allowed nor refused: ${status} ${JSON.stringify(body)}`);
  return true;
};

/** The same for a request about a selection, which is let through with the documents that are open to the visitor. */
const isAllowedFor = (answer: ApiAnswer): boolean => {
  if (answer.body.errors?.length && answer.status < 400) throw new Error(JSON.stringify(answer.body.errors));
  return isAllowed(answer) && (answer.body.docs ?? []).length > 0;
};

const only = (id: number): string => `where[id][equals]=${id}`;

const statusOf = async ({ payload, slug, id }: Omit<Probe, 'visitor'>): Promise<string | undefined> => {
  const where = { id: { equals: id } };
  const { docs } = await payload.find({
    collection: slug,
    where,
    depth: 0,
    joins: false as never,
    select: { _status: true } as never,
  });
  return (docs[0] as { _status?: string } | undefined)?._status;
};

/** Brings a document into a state in which something can be tried, past the guards: others may need it. */
export const setStatus = async (subject: Omit<Probe, 'visitor'>, status: 'draft' | 'published'): Promise<void> => {
  const { payload, slug, id } = subject;
  if ((await statusOf(subject)) === status) return;
  await payload.db.updateOne({ collection: slug, id, data: { _status: status }, returning: false });
};

const changeStatus = async (probe: Probe, status: 'draft' | 'published'): Promise<boolean> => {
  const { slug, id, visitor } = probe;
  await setStatus(probe, status === 'draft' ? 'published' : 'draft');
  const answer = await clientOf(visitor).patch(`/api/${slug}/${id}?depth=0`, { _status: status });
  // Others need it: an answer to somebody who may ask.
  if (answer.status === 409) return true;
  const allowed = isAllowed(answer);
  const now = await statusOf(probe);
  if ((now === status) !== allowed) throw new Error(`${slug} is ${String(now)} after an answer to ${visitor}.`);
  return allowed;
};

const isThere = async ({ payload, slug, id }: Probe): Promise<boolean> =>
  (await payload.count({ collection: slug, where: { id: { equals: id } } })).totalDocs > 0;

const remove = async (probe: Probe, allowed: boolean): Promise<boolean> => {
  if ((await isThere(probe)) === allowed) throw new Error(`${probe.slug} ${probe.id} is not as the answer says.`);
  return allowed;
};

const readBy =
  (query: string) =>
  async ({ visitor, slug, id }: Probe) => {
    const answer = await clientOf(visitor).get(`/api/${slug}?${only(id)}&${query}depth=0`);
    const counted = await clientOf(visitor).get(`/api/${slug}/count?${only(id)}`);
    // A preference called "count" is what that address means there.
    if (slug === 'payload-preferences') return isAllowedFor(answer);
    if (query === '' && isAllowedFor(answer) !== (isAllowed(counted) && (counted.body.totalDocs ?? 0) > 0))
      throw new Error(`${slug} is counted for ${visitor} where it is not listed, or the other way round.`);
    return isAllowedFor(answer);
  };

const versionOf = async ({ payload, slug, id }: Probe): Promise<string | number> => {
  const { docs } = await payload.findVersions({ collection: slug, where: { parent: { equals: id } }, limit: 1 });
  if (!docs[0]) throw new Error(`${slug} ${id} has no version.`);
  return docs[0].id;
};

/** How each operation is tried: what is asked of the API, and whether it was done. */
export const probes: Record<Operation, (probe: Probe) => Promise<boolean>> = {
  readPublished: readBy(''),
  readDraft: readBy('draft=true&'),
  readVersions: async ({ visitor, slug, id }) =>
    isAllowedFor(await clientOf(visitor).get(`/api/${slug}/versions?where[parent][equals]=${id}&depth=0`)),
  create: async ({ visitor, payload, slug }) =>
    isAllowed(await clientOf(visitor).post(`/api/${slug}?draft=true&depth=0`, createBody({ payload, slug }))),
  update: async ({ visitor, slug, id }) =>
    isAllowed(await clientOf(visitor).patch(`/api/${slug}/${id}?draft=true&depth=0`, {})),
  publish: (probe) => changeStatus(probe, 'published'),
  unpublish: (probe) => changeStatus(probe, 'draft'),
  delete: async (probe) =>
    remove(probe, isAllowed(await clientOf(probe.visitor).delete(`/api/${probe.slug}/${probe.id}?depth=0`))),
  duplicate: async ({ visitor, payload, slug, id }) => {
    const answer = await clientOf(visitor).post(`/api/${slug}/${id}/duplicate?draft=true&depth=0`, {});
    const copy = answer.body.doc?.id;
    // A second copy would get the same address.
    if (copy !== undefined) await payload.delete({ collection: slug, id: copy, context: { keepPages: true } });
    return isAllowed(answer);
  },
  restoreVersion: async (probe) => {
    const path = `/api/${probe.slug}/versions/${await versionOf(probe)}?draft=true&depth=0`;
    return isAllowed(await clientOf(probe.visitor).post(path, {}));
  },
  whereUsed: async ({ visitor, slug, id }) => isAllowed(await clientOf(visitor).get(`/api/${slug}/${id}/where-used`)),
  lastLive: async ({ visitor, slug, id }) => isAllowed(await clientOf(visitor).get(`/api/${slug}/${id}/last-live`)),
  bringBack: async (probe) => {
    await setStatus(probe, 'draft');
    return isAllowed(await clientOf(probe.visitor).post(`/api/${probe.slug}/${probe.id}/bring-back`, {}));
  },
  bulkUpdate: async ({ visitor, slug, id }) =>
    isAllowedFor(await clientOf(visitor).patch(`/api/${slug}?${only(id)}&draft=true&depth=0`, {})),
  bulkDelete: async (probe) =>
    remove(probe, isAllowedFor(await clientOf(probe.visitor).delete(`/api/${probe.slug}?${only(probe.id)}&depth=0`))),
};

/** Operations on what is published; the others are tried on a document made for it. */
const onPublished: Operation[] = ['readPublished', 'publish', 'unpublish', 'bringBack'];

const scratch = new Map<string, number>();

/** A document of somebody else for an operation; the last one is used again while it is still there. */
export const subjectFor = async (subject: Omit<Probe, 'id'> & { operation: Operation }): Promise<number> => {
  const { payload, slug, operation, published, visitor } = subject;
  const example = published.get(slug);
  if (example !== undefined && onPublished.includes(operation)) return example;
  const owner = visitor === 'administrator' ? 'editor' : 'administrator';
  const key = `${slug} of ${owner}`;
  const last = scratch.get(key);
  if (last !== undefined && (await isThere({ ...subject, id: last }))) return last;
  const id = await writeScratch({ payload, slug, owner });
  scratch.set(key, id);
  return id;
};

/** What belongs to the visitor in a collection, or null where nothing belongs to anybody. */
export const ownOf = async ({ payload, slug, visitor }: Omit<Probe, 'id'>): Promise<number | null> => {
  if (visitor === 'public') return null;
  if (slug === 'users') return (await accountOf({ payload, role: visitor })).id;
  return owned.includes(slug) ? writeScratch({ payload, slug, owner: visitor }) : null;
};
