'use client';

import { createContext, use } from 'react';

export type PlaceInForm = { path: string; sentence: string; excerpt: string };

type PanelActions = {
  /** Brings the editor to a place in the form. */
  show: (place: PlaceInForm) => void;
  /** The saved document whose findings may be let stand by whoever is signed in, or null. */
  judged: { collection: string; id: number; api: string } | null;
  readAgain: () => void;
};

export const PanelContext = createContext<PanelActions>({
  show: () => undefined,
  judged: null,
  readAgain: () => undefined,
});

export const usePanel = (): PanelActions => use(PanelContext);
