'use client';

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { hearAnswers } from '@/core/unsaved/admin/watch-saves';

import type { Mark } from '../../panel/text/marks';
import { fieldPathOf } from '../label-of';
import { isChangedSince, readRefusal, type Refused } from './refusal';

/** Milliseconds without a change of the form before it is looked through. */
const quiet = 400;

export type Refusal = {
  refused: Refused[];
  /** Those whose fields somebody has changed since. */
  changed: ReadonlySet<Refused>;
  marks: Mark[];
  noteChange: () => void;
  dismiss: () => void;
};

const none: Refused[] = [];

/**
 * What the last publication was refused for. Payload marks the fields too, but its marks go with the next thing that
 * the form asks the server; these stay until the field is changed, the document is published or somebody closes them.
 */
export const useRefusal = (): Refusal => {
  const { config } = useConfig();
  const { collectionSlug, id } = useDocumentInfo();
  const { getData } = useForm();
  const [refused, setRefused] = useState(none);
  const [changed, setChanged] = useState<ReadonlySet<Refused>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const path = `${config.routes.api}/${collectionSlug}${id === undefined ? '' : `/${id}`}`;

  const dismiss = useCallback(() => {
    setRefused(none);
    setChanged(new Set());
  }, []);

  useEffect(
    () =>
      hearAnswers((save, response) => {
        const { pathname, searchParams } = new URL(save.url, window.location.href);
        if (pathname !== path) return;
        if (response.ok && searchParams.get('draft') !== 'true') dismiss();
        if (response.status !== 400) return;
        const data = getData();
        void response.json().then((answer: unknown) => {
          setRefused(readRefusal({ answer, data }));
          setChanged(new Set());
        });
      }),
    [dismiss, getData, path],
  );

  const noteChange = useCallback(() => {
    clearTimeout(timer.current);
    if (refused.length === 0) return;
    timer.current = setTimeout(() => {
      const data = getData();
      setChanged(new Set(refused.filter((one) => isChangedSince({ refused: one, data }))));
    }, quiet);
  }, [getData, refused]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const marks = useMemo(
    () =>
      refused
        .filter((one) => !changed.has(one))
        .map((one) => ({
          kind: 'refused' as const,
          path: fieldPathOf(one.path),
          sentence: '',
          excerpt: '',
          note: one.message,
        })),
    [changed, refused],
  );
  return { refused, changed, marks, noteChange, dismiss };
};
