import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { beginRender, endRender, waitForRenders } from './renders.mjs';

const state = () => {
  const progress = { isOver: false };
  const waiting = waitForRenders().then(() => {
    progress.isOver = true;
  });
  return { progress, waiting };
};

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a change', () => {
  it('waits for the renders that are under way, and for no later one', async () => {
    beginRender('/a');
    const { progress, waiting } = state();
    beginRender('/b');
    await vi.advanceTimersByTimeAsync(100);
    expect(progress.isOver).toBe(false);
    endRender('/a');
    await waiting;
    expect(progress.isOver).toBe(true);
    endRender('/b');
  });

  it('waits for nothing when nothing is rendered', async () => {
    const { progress } = state();
    await vi.advanceTimersByTimeAsync(0);
    expect(progress.isOver).toBe(true);
  });

  it('waits for a failed render only once, and not for ever', async () => {
    beginRender('/failed');
    const first = state();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(first.progress.isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(first.progress.isOver).toBe(true);
    const second = state();
    await vi.advanceTimersByTimeAsync(0);
    expect(second.progress.isOver).toBe(true);
  });
});

describe('a render', () => {
  it('is as old as its first moment', () => {
    beginRender('/a');
    vi.setSystemTime(2_000);
    beginRender('/a');
    expect(endRender('/a')).toBe(1_000);
    expect(endRender('/a')).toBeNull();
  });
});
