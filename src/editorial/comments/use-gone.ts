'use client';

import { useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import { whenIdle } from '../panel/when-idle';
import { standsIn } from './text/stands-in';
import type { Thread } from './threads';

/** Milliseconds without a change of the form before it is looked through. */
const quiet = 800;

/** The comments whose sentence is not in the form any more, looked for when nobody types. */
export const useGone = (threads: Thread[]): { gone: ReadonlySet<number>; noteChange: () => void } => {
  const { getData } = useForm();
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const noteChange = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      whenIdle(() => {
        const data = getData();
        const missing = threads.filter(
          ({ comment: { path, sentence } }) => path && sentence && !standsIn({ data, path, sentence }),
        );
        setGone(new Set(missing.map(({ comment }) => comment.id)));
      });
    }, quiet);
  }, [getData, threads]);

  useEffect(() => {
    noteChange();
    return () => clearTimeout(timer.current);
  }, [noteChange]);
  return { gone, noteChange };
};
