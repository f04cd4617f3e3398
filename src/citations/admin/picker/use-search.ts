import { useEffect, useState } from 'react';

import type { FoundReference } from '../../found-reference';
import { remember, searchReferences } from './search-references';

export type Search =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'found'; words: string; docs: FoundReference[]; total: number }
  | { state: 'failed'; problem: string };

/** Long enough that somebody who types is not asked for at every letter. */
const pause = 180;

type Args = {
  api: string;
  /** Null closes the list; nothing typed finds the latest references. */
  words: string | null;
  /** A reference that is left out. */
  exclude?: number | undefined;
};

/** References for what was typed. */
export const useSearch = ({ api, words, exclude }: Args): Search => {
  const [answer, setAnswer] = useState<{ to: string; search: Search } | null>(null);

  useEffect(() => {
    if (words === null) return;
    const controller = new AbortController();
    const timer = setTimeout(
      () => {
        searchReferences({ api, words, signal: controller.signal })
          .then(({ docs, total }) => {
            remember(docs);
            const offered = docs.filter(({ id }) => id !== exclude);
            const left = total - (docs.length - offered.length);
            setAnswer({ to: words, search: { state: 'found', words, docs: offered, total: left } });
          })
          .catch((error: unknown) => {
            if (controller.signal.aborted) return;
            setAnswer({ to: words, search: { state: 'failed', problem: (error as Error).message } });
          });
      },
      words === '' ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [api, exclude, words]);

  if (words === null) return { state: 'idle' };
  return answer?.to === words ? answer.search : { state: 'loading' };
};

/** Fetches once what is not known yet of references that are already picked. */
export const useRecalled = ({ api, ids }: { api: string; ids: number[] }): void => {
  const [, setRevision] = useState(0);
  const key = ids.join(',');
  useEffect(() => {
    const wanted = key === '' ? [] : key.split(',').map(Number);
    if (wanted.length === 0) return;
    const controller = new AbortController();
    searchReferences({ api, ids: wanted, signal: controller.signal })
      .then(({ docs }) => {
        remember(docs);
        setRevision((revision) => revision + 1);
      })
      // The entry then shows its number; searching says what is wrong.
      .catch(() => undefined);
    return () => controller.abort();
  }, [api, key]);
};
