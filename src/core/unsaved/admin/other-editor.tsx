'use client';

import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { type Holder, readLock } from './read-lock';
import type { FormPlace } from './use-place';
import { formatMoment } from './wording';

/** Who else is writing here and since when; it stays above the form while somebody only reads along. */
export const OtherEditor = ({ target }: { target: FormPlace }) => {
  const { currentEditor, documentIsLocked } = useDocumentInfo();
  const { user } = useAuth();
  const [holder, setHolder] = useState<Holder | null>(null);
  const editor = typeof currentEditor === 'object' ? currentEditor.id : currentEditor;
  const isOther = Boolean(documentIsLocked && editor && user && editor !== user.id);
  const { api, slug, id } = target;

  useEffect(() => {
    if (!isOther) return undefined;
    let isCurrent = true;
    readLock({ api, slug, id }).then(
      (found) => isCurrent && setHolder(found),
      // The form itself says that somebody is there; only the name and the hour are missing.
      () => isCurrent && setHolder(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, id, isOther, slug]);

  if (!isOther || !holder?.name || !holder.since) return null;
  return (
    <p className="unsaved-box" data-tone="offer" role="status">
      {holder.name} has been writing here since {formatMoment(holder.since)}
      {holder.lastChange ? `; the last change was on ${formatMoment(holder.lastChange)}` : ''}.
    </p>
  );
};
