'use client';

import { useCallback, useEffect, useRef } from 'react';

import { placeOf, type PlaceOfSentence, type Whereabouts, whereaboutsNow } from './text/selected-place';

/** Finds the sentence where somebody was last in the form: it stays known while they are beside it. */
export const useWhereabouts = (): (() => PlaceOfSentence | null) => {
  const last = useRef<Whereabouts | null>(null);
  useEffect(() => {
    const note = () => {
      last.current = whereaboutsNow() ?? last.current;
    };
    document.addEventListener('selectionchange', note);
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('selectionchange', note);
      document.removeEventListener('focusin', note);
    };
  }, []);
  return useCallback(() => {
    // A browser tells of a selection some time after the key that made it: whoever asks at once is ahead of that.
    last.current = whereaboutsNow() ?? last.current;
    return last.current && placeOf(last.current);
  }, []);
};
