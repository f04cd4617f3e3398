import {
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type TaskConfig,
  type TypedUser,
  ValidationError,
} from 'payload';

import { findVersionToPublish } from './find-version';
import { publishVersion } from './publish-version';

const scheduleTask = 'schedulePublish';

type Input = {
  type?: 'publish' | 'unpublish';
  doc?: { relationTo: CollectionSlug; value: string } | null;
  user?: { relationTo: 'users'; value: number } | null;
};

const readUser = async ({ input, req }: { input: Input; req: PayloadRequest }): Promise<TypedUser | null> => {
  if (!input.user) return null;
  const user = await req.payload.findByID({ collection: 'users', id: input.user.value, depth: 0 });
  return { ...user, collection: 'users' };
};

type Which = { collection: SanitizedCollectionConfig; id: number; user: TypedUser | null; req: PayloadRequest };

const unpublish = async ({ collection, id, user, req }: Which): Promise<void> => {
  await req.payload.update({
    collection: collection.slug,
    id,
    data: { _status: 'draft' },
    depth: 0,
    overrideAccess: user === null,
    req,
    user,
  });
};

const publish = async ({ scheduledAt, ...which }: Which & { scheduledAt: string }): Promise<void> => {
  const version = await findVersionToPublish({ ...which, scheduledAt });
  if (version === null) throw new Error('Nothing of it has been approved, so there is nothing to publish.');
  await publishVersion({ ...which, version });
};

/** Why something could not be published, with everything that is missing. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ label, message, path }) => `${typeof label === 'string' ? label : path}: ${message}`)
      .join(' ');
  return error instanceof Error ? error.message : String(error);
};

const handler: TaskConfig['handler'] = async ({ input, job, req }) => {
  const { doc, type = 'publish', ...rest } = input as Input;
  if (!doc) throw new Error('The schedule names no document.');
  const collection = req.payload.collections[doc.relationTo].config;
  const id = Number(doc.value);
  try {
    const which = { collection, id, user: await readUser({ input: rest, req }), req };
    await (type === 'unpublish' ? unpublish(which) : publish({ ...which, scheduledAt: job.createdAt }));
  } catch (error) {
    const message = `${collection.slug}/${id} was not ${type}ed as scheduled. ${reasonOf(error)}`;
    // The queue runs silently; a schedule that was not kept must be seen.
    req.payload.logger.error(message);
    throw new Error(message, { cause: error });
  }
  return { output: {} };
};

/**
 * Payload publishes whatever is newest when the time has come, and asks nobody. Here a schedule publishes what was
 * approved, through the gate; a schedule that could not be kept stays among the jobs with the reason.
 */
export const publishAsScheduled = async (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await building;
  const task = config.jobs.tasks?.find(({ slug }) => slug === scheduleTask);
  if (task === undefined) throw new Error('No collection can be scheduled; guardPublishing turns that on.');
  Object.assign(task, { handler });
  return config;
};
