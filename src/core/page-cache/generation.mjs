// Plain JavaScript for the same reason as handler.mjs.

/** Counts the expiries of this process. Shared by the page cache and by the front of the server. */
const state = (globalThis.enthesisGeneration ??= { count: 0 });

/** Notes that some page has expired. */
export const beginGeneration = () => {
  state.count += 1;
};

/**
 * Names a stretch of time in which no page has changed: since the last expiry, and within one calendar
 * day (UTC), because prices and reviews begin and end at midnight.
 */
export const currentGeneration = () => `${state.count}:${Math.floor(Date.now() / 86_400_000)}`;
