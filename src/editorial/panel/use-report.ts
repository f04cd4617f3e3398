'use client';

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

import type { Report } from '../report/report';
import { askReport } from './ask-report';
import { requestBody } from './request-body';
import { whenIdle } from './when-idle';

/** Milliseconds without a key before the form is read. */
const quiet = 600;
/** Milliseconds until a server that did not answer is asked again. */
const later = 5000;

export type Standing = 'reading' | 'current' | 'unreachable' | 'signed-out';

/**
 * Has the form read a moment after the last key: nothing happens while somebody types, the reading is
 * done by the server, an answer that was overtaken is dropped, and the last one stays while there is
 * none. `noteChange` says that the form changed.
 */
export const useReport = (): {
  report: Report | null;
  standing: Standing;
  noteChange: () => void;
  readAgain: () => void;
} => {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { getData } = useForm();
  const [report, setReport] = useState<Report | null>(null);
  const [standing, setStanding] = useState<Standing>('reading');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const request = useRef<AbortController | null>(null);
  const lastKey = useRef(0);
  const lastBody = useRef('');
  const read = useRef<() => void>(() => undefined);

  const schedule = useCallback((delay: number) => {
    const wait = (time: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const rest = lastKey.current + quiet - performance.now();
        if (rest > 0) wait(rest);
        else whenIdle(() => read.current());
      }, time);
    };
    wait(delay);
  }, []);

  useEffect(() => {
    read.current = () => {
      const body = requestBody({ collection: collectionSlug, id, locale: code, data: getData() });
      // The form says when its fields have come.
      if (body === null || body === lastBody.current) return;
      lastBody.current = body;
      request.current?.abort();
      const own = new AbortController();
      request.current = own;
      setStanding('reading');
      void askReport({ api: config.routes.api, body, signal: own.signal }).then((answer) => {
        if (own.signal.aborted) return;
        if (answer.kind === 'report') {
          startTransition(() => {
            setReport(answer.report);
            setStanding('current');
          });
          return;
        }
        setStanding(answer.kind);
        lastBody.current = '';
        schedule(later);
      });
    };
    schedule(0);
  }, [code, collectionSlug, config.routes.api, getData, id, schedule]);

  useEffect(() => {
    const noteKey = () => {
      lastKey.current = performance.now();
    };
    const ask = () => schedule(0);
    document.addEventListener('input', noteKey, { capture: true, passive: true });
    window.addEventListener('online', ask);
    return () => {
      document.removeEventListener('input', noteKey, { capture: true });
      window.removeEventListener('online', ask);
      clearTimeout(timer.current);
      request.current?.abort();
    };
  }, [schedule]);

  const noteChange = useCallback(() => schedule(250), [schedule]);
  const readAgain = useCallback(() => {
    lastBody.current = '';
    schedule(0);
  }, [schedule]);
  return { report, standing, noteChange, readAgain };
};
