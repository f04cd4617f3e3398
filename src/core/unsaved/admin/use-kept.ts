'use client';

import { useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { changesBetween } from '../kept/changes';
import { keep, keyFor } from '../kept/store';
import { browserStorage } from './browser-storage';
import { listOffers, type Offer } from './offers';
import type { FormPlace } from './use-place';

type Data = Record<string, unknown>;

/** Milliseconds without a change before what was typed is written down. */
const quiet = 400;

let sessions = 0;
const newSession = (): string => {
  sessions += 1;
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}-${sessions}`;
};

export type KeptText = {
  /** What was typed earlier and is not in the form. */
  offers: Offer[];
  /** False when the browser has no room for a copy. */
  isKept: boolean;
  /** Tells of a change of the form. */
  noteChange: () => void;
  /** A save is about to leave. */
  noteSending: () => void;
  noteSaved: () => void;
  noteFailed: () => void;
  /** The form is about to be put back to what is saved: what was typed is offered afterwards. */
  setAside: () => void;
  forgetOffer: (key: string) => void;
};

/**
 * Writes down what differs between the form and the document as it was opened, in this browser, a moment after the
 * last change, before a save leaves and when the page goes. What was saved is forgotten at once.
 */
export const useKept = ({ place, fields }: FormPlace): KeptText => {
  const form = useForm();
  const modified = useFormModified();
  const processing = useFormProcessing();
  const { initialState } = useDocumentInfo();
  const [offers, setOffers] = useState<Offer[]>([]);
  const [isKept, setIsKept] = useState(true);
  const live = useRef({ form, modified, processing });
  const opened = useRef<Data | null>(null);
  const key = useRef('');
  const isFresh = useRef(true);
  const hasFailed = useRef(false);
  const seen = useRef<{ initialState: unknown; place: unknown }>({ initialState: null, place: null });
  /** Whether the form holds more than what is saved, as far as is known. */
  const isAhead = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useLayoutEffect(() => {
    live.current = { form, modified, processing };
  }, [form, modified, processing]);

  const write = useCallback(() => {
    const storage = browserStorage();
    if (!storage || !opened.current || key.current === '') return;
    const after = live.current.form.getData();
    const changes = changesBetween({ fields, before: opened.current, after });
    isAhead.current = changes.length > 0;
    if (changes.length === 0) storage.removeItem(key.current);
    else setIsKept(keep(storage, { key: key.current, at: new Date().toISOString(), changes }));
  }, [fields]);

  /** While a save is on its way the form is in between; what was typed before is written already. */
  const writeUnlessSaving = useCallback(() => {
    const { modified: isModified, processing: isSaving } = live.current;
    if (!isSaving && (isModified || hasFailed.current)) write();
  }, [write]);

  const noteChange = useCallback(() => {
    const { form: current, modified: isModified, processing: isSaving } = live.current;
    clearTimeout(timer.current);
    const isAsSaved = !isModified && !isSaving && !hasFailed.current;
    if (!isFresh.current && !isAsSaved) {
      timer.current = setTimeout(writeUnlessSaving, quiet);
      return;
    }
    // While Payload exchanges the state of the form, there is none.
    const data = current.getData() as Data | undefined;
    if (!data || Object.keys(data).length === 0) return;
    opened.current = data;
    const storage = browserStorage();
    if (!storage || place === null || key.current === '') return;
    storage.removeItem(key.current);
    if (isFresh.current) setOffers(listOffers({ storage, place, data, except: key.current }));
    isFresh.current = false;
  }, [place, writeUnlessSaving]);

  const beginAnew = useCallback(() => {
    clearTimeout(timer.current);
    hasFailed.current = false;
    isFresh.current = true;
    key.current = place === null ? '' : keyFor(place, newSession());
  }, [place]);

  // A new state from the server takes the place of what is in the form: this runs just before.
  useEffect(() => {
    if (seen.current.initialState === initialState && seen.current.place === place) return;
    seen.current = { initialState, place };
    if (opened.current !== null) {
      writeUnlessSaving();
      live.current.form.setModified(false);
    }
    beginAnew();
  }, [beginAnew, initialState, place, writeUnlessSaving]);

  // After a save that was refused, Payload's form takes itself for saved: nothing to save again, no warning to leave.
  useEffect(() => {
    if (!processing && hasFailed.current) live.current.form.setModified(true);
  }, [processing]);

  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && writeUnlessSaving();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', writeUnlessSaving);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', writeUnlessSaving);
      clearTimeout(timer.current);
      writeUnlessSaving();
    };
  }, [writeUnlessSaving]);

  const noteSaved = useCallback(() => {
    hasFailed.current = false;
    opened.current = live.current.form.getData();
    browserStorage()?.removeItem(key.current);
  }, []);
  // A refusal to publish what is saved already leaves nothing behind, and the marks of what is missing stay.
  const noteFailed = useCallback(() => {
    hasFailed.current = isAhead.current;
  }, []);
  const setAside = useCallback(() => {
    if (live.current.modified || hasFailed.current) write();
    beginAnew();
  }, [beginAnew, write]);
  const forgetOffer = useCallback((which: string) => {
    browserStorage()?.removeItem(which);
    setOffers((before) => before.filter((offer) => offer.key !== which));
  }, []);

  return { offers, isKept, noteChange, noteSending: write, noteSaved, noteFailed, setAside, forgetOffer };
};
