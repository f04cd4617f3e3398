'use client';

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Comment } from '@/payload-types';

import { readComments, type Subject } from './requests';
import { type Threads, threadsOf } from './threads';

export type Comments = {
  /** Null before the document was saved for the first time. */
  subject: Subject | null;
  /** Null while they are read for the first time. */
  threads: Threads | null;
  /** Open conversations about the document in the other language. */
  elsewhere: number;
  problem: string;
  readAgain: () => void;
};

const useSubject = (): Subject | null => {
  const { config } = useConfig();
  const { id, collectionSlug: collection } = useDocumentInfo();
  const { code } = useLocale();
  const api = config.routes.api;
  return useMemo(
    () =>
      typeof id === 'number' && collection !== undefined ? { api, collection, id, locale: code as 'en' | 'es' } : null,
    [api, code, collection, id],
  );
};

/** The conversations about the document in the form, read again whenever somebody comes back to it. */
export const useComments = (): Comments => {
  const subject = useSubject();
  const [comments, setComments] = useState<Comment[] | null>(null);
  const [problem, setProblem] = useState('');

  const readAgain = useCallback(() => {
    if (subject === null) return;
    void readComments(subject).then((outcome) => {
      setProblem(outcome.ok ? '' : outcome.problem);
      if (outcome.ok) setComments(outcome.value.docs);
    });
  }, [subject]);

  useEffect(() => {
    readAgain();
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [readAgain]);

  return useMemo(() => {
    const isHere = ({ language }: Comment): boolean => language === subject?.locale;
    const others = comments?.filter((comment) => !isHere(comment)) ?? [];
    return {
      subject,
      threads: comments && threadsOf(comments.filter(isHere)),
      elsewhere: threadsOf(others).open.length,
      problem,
      readAgain,
    };
  }, [comments, problem, readAgain, subject]);
};
