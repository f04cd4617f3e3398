import type { RequestContext } from 'payload';

const key = 'scheduledVersion';

/** The context in which a version that was approved earlier is published as it was. A request from outside cannot set it. */
export const scheduledVersion = { [key]: true };

export const isScheduledVersion = (context: RequestContext): boolean => context[key] === true;
