'use client';

import { useDocumentInfo, useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { basedOnHeader } from '../based-on';
import { type Change, changesBetween } from '../kept/changes';
import { explainFailure, readConflict, type Trouble } from './explain-failure';
import type { KeptText } from './use-kept';
import type { FormPlace } from './use-place';
import { type Save, watchSaves } from './watch-saves';

type Data = Record<string, unknown>;

const pathOf = (url: string): string => new URL(url, window.location.href).pathname;

/** What a form sends, as opposed to the small requests of a menu, and to a search that is sent as one. */
const isFromForm = ({ body }: Save): boolean => body instanceof FormData;

const readSaved = async (response: Response): Promise<Data | null> => {
  const { doc, result } = (await response.clone().json()) as { doc?: Data; result?: Data };
  return doc ?? result ?? null;
};

/** What others changed since this form was opened; null when that cannot be found out. */
const readChangesThere = async ({
  target,
  data,
}: {
  target: FormPlace;
  data: Data | undefined;
}): Promise<Change[] | null> => {
  const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale: target.locale });
  try {
    const response = await fetch(`${target.path}?${query.toString()}`, { credentials: 'include' });
    if (!response.ok || !data) return null;
    return changesBetween({ fields: target.fields, before: data, after: (await response.json()) as Data });
  } catch {
    return null;
  }
};

export type Saves = {
  trouble: Trouble | null;
  dismiss: () => void;
  /** Sends the last save once more, with the form as it is now. */
  saveAgain: () => Promise<void>;
  /** The same, over what others changed. */
  saveOver: (updatedAt: string) => Promise<void>;
};

/**
 * Follows every save of this form: says which state it was written on, notices when it does not arrive and why, and
 * tells what is kept of it.
 */
export const useSaves = ({ target, kept }: { target: FormPlace; kept: KeptText }): Saves => {
  const form = useForm();
  const { data, initialState, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo();
  const [noted, setNoted] = useState<{ trouble: Trouble | null; state: unknown }>({ trouble: null, state: null });
  const basedOn = useRef<string | null>(null);
  const last = useRef<Save | null>(null);
  const live = useRef({ target, kept, data, initialState });
  const updatedAt = data?.updatedAt as string | undefined;

  useLayoutEffect(() => {
    live.current = { target, kept, data, initialState };
  }, [target, kept, data, initialState]);

  const setTrouble = useCallback((trouble: Trouble | null) => {
    setNoted({ trouble, state: live.current.initialState });
  }, []);

  useEffect(() => {
    basedOn.current = updatedAt ?? null;
  }, [initialState, updatedAt]);

  useEffect(() => {
    const isSave = (save: Save): boolean =>
      (save.method === 'PATCH' || isFromForm(save)) && pathOf(save.url) === live.current.target.path;

    return watchSaves({
      isSave,
      around: async (save, sendWith) => {
        const { target: to, kept: text, data: opened } = live.current;
        const send = () => sendWith(basedOn.current === null ? {} : { [basedOnHeader]: basedOn.current });
        const isForm = isFromForm(save);
        if (isForm) {
          last.current = save;
          text.noteSending();
        }
        let response: Response;
        try {
          response = await send();
        } catch (error) {
          text.noteFailed();
          setTrouble({ kind: 'unreachable' });
          throw error;
        }
        let conflict = await readConflict(response);
        const changes = conflict ? await readChangesThere({ target: to, data: opened }) : [];
        // Changed in another language, or by a tool beside this form: nothing that the form would put aside.
        if (conflict && changes?.length === 0) {
          basedOn.current = conflict.updatedAt;
          response = await send();
          conflict = await readConflict(response);
        }
        if (response.ok) {
          const saved = await readSaved(response);
          if (typeof saved?.updatedAt === 'string') basedOn.current = saved.updatedAt;
          if (isForm) text.noteSaved();
          else text.setAside();
          setTrouble(null);
        } else {
          if (isForm) text.noteFailed();
          if (conflict) setTrouble({ kind: 'changed', ...conflict, changes: changes ?? [] });
          else void explainFailure({ ...to, status: response.status }).then(setTrouble);
        }
        return response;
      },
    });
  }, [setTrouble]);

  const saveAgain = useCallback(async () => {
    const save = last.current;
    if (!(save?.body instanceof FormData)) return;
    const payload = save.body.get('_payload');
    const { _status: status } = JSON.parse(typeof payload === 'string' ? payload : '{}') as { _status?: string };
    const isDraft = new URL(save.url, window.location.href).searchParams.get('draft') === 'true';
    const outcome = await form.submit({
      action: save.url,
      method: save.method,
      overrides: status === undefined ? {} : { _status: status },
      skipValidation: isDraft,
    });
    // What the buttons of the form do after a save of their own.
    if (!outcome?.res.ok) return;
    setUnpublishedVersionCount((count) => (isDraft ? count + 1 : 0));
    if (isDraft || status !== 'published') return;
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  }, [form, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount]);

  const saveOver = useCallback(
    async (current: string) => {
      basedOn.current = current;
      await saveAgain();
    },
    [saveAgain],
  );

  const dismiss = useCallback(() => setTrouble(null), [setTrouble]);
  // What was wrong with the state before is over once the form holds another.
  return { trouble: noted.state === initialState ? noted.trouble : null, dismiss, saveAgain, saveOver };
};
