import 'server-only';

import { unstable_cache } from 'next/cache';

/** Next takes at most 128 tags in one call. */
const atOnce = 100;

/**
 * Says what the page being rendered shows, so that a change to it expires the page. Next attaches
 * the tags of everything cached during a render to the page, so an empty cached call carries them.
 */
export const markShown = async (tags: string[]): Promise<void> => {
  const unique = [...new Set(tags)].sort();
  for (let start = 0; start < unique.length; start += atOnce) {
    const part = unique.slice(start, start + atOnce);
    await unstable_cache(() => Promise.resolve(true), ['shown', ...part], { tags: part })();
  }
};
