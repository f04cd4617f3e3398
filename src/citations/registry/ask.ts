import { askedToWait, brokenAnswer, noConnection, tooSlow } from './explain';
import { pausedUntil, pauseRegistry, sleep, waitForTurn } from './politeness';
import type { Timing } from './timing';
import type { Answer, Failure, Registry } from './types';

/** What came back: text of some kind, or nothing under that address. */
export type Reply = { found: true; text: string; isHtml: boolean } | { found: false };

type Attempt = { done: Answer<Reply> } | { failure: Failure; tries: number; wait: number | null };

type AskArgs = { registry: Registry; url: URL; userAgent: string; accept: string; timing: Timing };

/** The moment that a `Retry-After` header names: seconds from now, or a date. Null without a usable one. */
const readRetryAfter = (header: string | null): Date | null => {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const date = Number.isFinite(seconds) ? new Date(Date.now() + Math.max(0, seconds) * 1000) : new Date(header);
  return Number.isNaN(date.getTime()) ? null : date;
};

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** PubMed calls a request for a number that it does not have a bad one. */
const isUnknownNumber = ({ registry, status, text }: { registry: Registry; status: number; text: string }): boolean =>
  registry === 'pubmed' && status === 400 && /id list is empty|cannot get document/iu.test(text);

const readResponse = async ({ registry, response, timing }: AskArgs & { response: Response }): Promise<Attempt> => {
  const { status, headers } = response;
  const text = await response.text();
  if (status === 429) {
    const until = readRetryAfter(headers.get('retry-after'));
    if (until !== null) pauseRegistry({ registry, until });
    return { done: askedToWait({ registry, until }) };
  }
  if (status === 404 || status === 410 || isUnknownNumber({ registry, status, text }))
    return { done: { status: 'ok', value: { found: false } } };
  if (status >= 500) {
    const retryAt = readRetryAfter(headers.get('retry-after'));
    const wait = retryAt === null ? null : retryAt.getTime() - Date.now();
    const failure = brokenAnswer({ registry, fault: `reported an error of its own (${status})`, retryAt });
    return { failure, tries: wait !== null && wait > timing.longestWait ? 1 : timing.tries, wait };
  }
  if (!response.ok) return { done: brokenAnswer({ registry, fault: `refused the request (${status})` }) };
  const isHtml = (headers.get('content-type') ?? '').includes('html') || /^\s*<(?:!doctype html|html)/iu.test(text);
  return { done: { status: 'ok', value: { found: true, text, isHtml } } };
};

const attempt = async (args: AskArgs): Promise<Attempt> => {
  const { registry, url, userAgent, accept, timing } = args;
  try {
    const response = await fetch(url, {
      headers: { accept, 'user-agent': userAgent },
      signal: AbortSignal.timeout(timing.timeout),
    });
    return await readResponse({ ...args, response });
  } catch (error) {
    return isTimeout(error)
      ? { failure: tooSlow({ registry, seconds: timing.timeout / 1000 }), tries: timing.slowTries, wait: null }
      : { failure: noConnection(registry), tries: timing.tries, wait: null };
  }
};

/**
 * Asks a registry, in turn and with patience: what may pass by itself is tried again, a little later each time. Being
 * told "too many requests" ends it at once, and nobody asks that registry again before the time it named.
 */
export const ask = async (args: AskArgs): Promise<Answer<Reply>> => {
  const { registry, timing } = args;
  for (let tried = 1; ; tried += 1) {
    const until = pausedUntil(registry);
    if (until !== null) return askedToWait({ registry, until });
    await waitForTurn(timing.gap);
    const result = await attempt(args);
    if ('done' in result) return result.done;
    if (tried >= result.tries) return result.failure;
    const backoff = timing.backoff * 2 ** (tried - 1);
    await sleep(Math.max(result.wait ?? 0, backoff * (1 + Math.random())));
  }
};
