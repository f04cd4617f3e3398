'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

type State<T> = { kind: 'loading' } | { kind: 'failed' } | { kind: 'found'; answer: T };

/** What the API says at an address, asked again whenever `revision` changes. */
export const useAnswer = <T>({ path, revision }: { path: string; revision?: unknown }): State<T> => {
  const { config } = useConfig();
  const [state, setState] = useState<State<T>>({ kind: 'loading' });
  const url = `${config.routes.api}/${path}`;
  useEffect(() => {
    const controller = new AbortController();
    fetch(url, { credentials: 'include', signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`Status ${response.status}`);
        setState({ kind: 'found', answer: (await response.json()) as T });
      })
      .catch(() => {
        if (!controller.signal.aborted) setState({ kind: 'failed' });
      });
    return () => controller.abort();
  }, [url, revision]);
  return state;
};
