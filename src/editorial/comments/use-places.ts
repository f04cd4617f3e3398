'use client';

import { useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import { whenIdle } from '../panel/when-idle';
import { type PlaceNow, placesOf } from './text/places-of';
import type { Threads } from './threads';

/** Milliseconds without a change of the form before it is looked through. */
const quiet = 800;

export type Places = { places: ReadonlyMap<number, PlaceNow>; noteChange: () => void };

/** Where the sentences of comments stand in the form now, looked for when nobody types. */
export const usePlaces = (threads: Threads | null): Places => {
  const { getData } = useForm();
  const [places, setPlaces] = useState<ReadonlyMap<number, PlaceNow>>(new Map());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const look = useCallback(
    (delay: number) => {
      clearTimeout(timer.current);
      if (threads === null) return;
      timer.current = setTimeout(() => {
        whenIdle(() => {
          const found = placesOf({ threads, data: getData() });
          const isSame = (before: ReadonlyMap<number, PlaceNow>) =>
            JSON.stringify([...before]) === JSON.stringify([...found]);
          setPlaces((before) => (isSame(before) ? before : found));
        });
      }, delay);
    },
    [getData, threads],
  );

  useEffect(() => {
    look(0);
    return () => clearTimeout(timer.current);
  }, [look]);
  const noteChange = useCallback(() => look(quiet), [look]);
  return { places, noteChange };
};
