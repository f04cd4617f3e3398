import { beforeEach, vi } from 'vitest';

const { expired } = vi.hoisted(() => ({ expired: new Set<string>() }));

vi.mock('next/cache', () => ({
  revalidateTag: (tag: string) => void expired.add(tag),
  revalidatePath: (path: string) => void expired.add(path),
  // Outside Next nothing is kept.
  unstable_cache: (read: unknown) => read,
}));

beforeEach(() => expired.clear());

/** The cache tags that were expired since the test began or since the last call, sorted. */
export const takeExpiredTags = (): string[] => {
  const tags = [...expired].sort();
  expired.clear();
  return tags;
};
