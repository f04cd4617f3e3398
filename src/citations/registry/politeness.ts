import type { Registry } from './types';

type State = { nextTurn: number; pausedUntil: Partial<Record<Registry, number>> };

/** Shared by every copy of this module in the process: a bundler may load it once per entry. */
const shared = globalThis as typeof globalThis & { enthesisRegistryTurns?: State };
const state = (shared.enthesisRegistryTurns ??= { nextTurn: 0, pausedUntil: {} });

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until this process may send its next request; callers are served in the order in which they ask. */
export const waitForTurn = async (gap: number): Promise<void> => {
  const now = Date.now();
  const turn = Math.max(now, state.nextTurn);
  state.nextTurn = turn + gap;
  if (turn > now) await sleep(turn - now);
};

/** Remembers that a registry does not want to be asked before a time. */
export const pauseRegistry = ({ registry, until }: { registry: Registry; until: Date }): void => {
  state.pausedUntil[registry] = until.getTime();
};

/** Until when a registry does not want to be asked, or null when it may be. */
export const pausedUntil = (registry: Registry): Date | null => {
  const until = state.pausedUntil[registry] ?? 0;
  return until > Date.now() ? new Date(until) : null;
};
