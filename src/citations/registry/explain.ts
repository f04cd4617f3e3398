import { type Failure, registries, type Registry } from './types';

const timeOf = (date: Date): string => `${date.toISOString().slice(11, 16)} UTC`;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A moment as editors read it: the time alone while it is today. */
const momentOf = (date: Date): string =>
  dayOf(date) === dayOf(new Date()) ? timeOf(date) : `${dayOf(date)} ${timeOf(date)}`;

export const tooSlow = ({ registry, seconds }: { registry: Registry; seconds: number }): Failure => ({
  status: 'unreachable',
  registry,
  message: `${registries[registry]} did not answer within ${seconds} seconds. Try again later.`,
  retryAt: null,
});

export const noConnection = (registry: Registry): Failure => ({
  status: 'unreachable',
  registry,
  message: `${registries[registry]} could not be reached. Check the connection of the server, or try again later.`,
  retryAt: null,
});

export const askedToWait = ({ registry, until }: { registry: Registry; until: Date | null }): Failure => ({
  status: 'refused',
  registry,
  message: `${registries[registry]} asked for fewer requests. Try again ${until === null ? 'in a few minutes' : `after ${momentOf(until)}`}.`,
  retryAt: until,
});

type Faulty = { registry: Registry; fault: string; retryAt?: Date | null };

export const brokenAnswer = ({ registry, fault, retryAt = null }: Faulty): Failure => ({
  status: 'broken',
  registry,
  message: `${registries[registry]} ${fault}. Try again ${retryAt === null ? 'later' : `after ${momentOf(retryAt)}`}.`,
  retryAt,
});
