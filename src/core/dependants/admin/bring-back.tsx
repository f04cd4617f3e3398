'use client';

import { toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

import type { LastLive } from '../../published/last-live';
import { useAnswer } from './use-answer';

const dayOf = (on: string): string => new Date(on).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One click back for a document that was unpublished by mistake; nothing where it is not possible. */
export const BringBack = ({ address }: { address: string }) => {
  const { config } = useConfig();
  const { lastUpdateTime, hasPublishPermission } = useDocumentInfo();
  const isModified = useFormModified();
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const state = useAnswer<LastLive>({ path: `${address}/last-live`, revision: lastUpdateTime });
  if (state.kind !== 'found' || 'obstacle' in state.answer || !hasPublishPermission) return null;

  const bringBack = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const url = `${config.routes.api}/${address}/bring-back`;
      const response = await fetch(url, { method: 'POST', credentials: 'include' });
      const body = (await response.json()) as { message?: string; errors?: { message: string }[] };
      if (!response.ok) throw new Error(body.errors?.[0]?.message ?? 'It could not be brought back. Try again.');
      toast.success(body.message ?? 'Patients read it again.');
      router.refresh();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : 'It could not be brought back. Try again.');
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <section aria-labelledby="bring-back-title" className="document-tools">
      <h3 id="bring-back-title">Unpublished</h3>
      <p>Patients read a version saved on {dayOf(state.answer.on)} before it was taken off the site.</p>
      <button disabled={isBusy || isModified} type="button" onClick={() => void bringBack()}>
        Bring that version back
      </button>
      {isModified && <p>Save or undo your changes first.</p>}
    </section>
  );
};
