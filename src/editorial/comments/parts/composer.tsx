'use client';

import { useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';

import { Quoted } from '../../panel/parts/quoted';
import { type NewComment, type Subject, writeComment } from '../requests';
import { withRowIds } from '../text/row-path';
import type { PlaceOfSentence } from '../text/selected-place';
import { useDraft } from '../use-draft';
import { useWhereabouts } from '../use-whereabouts';
import { CommentForm } from './comment-form';

type Draft = { place: PlaceOfSentence | null; body: string };

type Props = {
  subject: Subject;
  /** Somebody begins to write. */
  onOpen: () => void;
  /** There is something unsent, perhaps from before the page was loaded again. */
  onDraft: () => void;
  onSent: () => void;
};

const isShortcut = ({ altKey, code, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey && (ctrlKey || metaKey) && code === 'KeyM';

const nowhere = 'Put the cursor into a sentence of the form, or select some words; then comment on them.';

/** Begins a conversation, about the sentence where somebody was last in the form or about the document. */
export const Composer = ({ subject, onOpen, onDraft, onSent }: Props) => {
  const findPlace = useWhereabouts();
  const { getData } = useForm();
  const [draft, setDraft] = useDraft<Draft>(`comment ${subject.collection} ${subject.id} ${subject.locale}`);
  const [hint, setHint] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const body = draft?.body ?? '';
  const hasDraft = draft !== null;
  useEffect(() => {
    if (hasDraft) onDraft();
  }, [hasDraft, onDraft]);

  const begin = useCallback(
    (place: PlaceOfSentence | null) => {
      setHint('');
      onOpen();
      setDraft({ place, body });
    },
    [body, onOpen, setDraft],
  );
  const beginHere = useCallback(() => {
    const place = findPlace();
    // Its row may be somewhere else by the time somebody reads the comment.
    if (place) begin({ ...place, path: withRowIds({ data: getData(), path: place.path }) });
    else setHint(nowhere);
  }, [begin, findPlace, getData]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      beginHere();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [beginHere]);

  const close = () => {
    setDraft(null);
    opener.current?.focus();
  };
  const send = async (text: string): Promise<string | null> => {
    const comment: NewComment = { body: text, ...draft?.place };
    const outcome = await writeComment(subject, comment);
    if (!outcome.ok) return outcome.problem;
    close();
    setHint('Your comment is saved.');
    onSent();
    return null;
  };

  return (
    <>
      <div className="check-actions">
        <button ref={opener} type="button" aria-keyshortcuts="Control+Alt+M" onClick={beginHere}>
          Comment on this sentence
        </button>
        <button type="button" onClick={() => begin(null)}>
          Comment on the document
        </button>
      </div>
      <p className="check-hint comment-status" role="status">
        {hint}
      </p>
      {draft === null ? null : (
        <div className="comment-new">
          {draft.place === null ? null : (
            <p className="check-quote">
              <Quoted sentence={draft.place.sentence} excerpt="" />
            </p>
          )}
          <CommentForm
            key={draft.place?.sentence ?? ''}
            label={draft.place === null ? 'Comment on the document' : 'Comment on this sentence'}
            submit="Comment"
            body={body}
            onChange={(text) => setDraft({ ...draft, body: text })}
            onSend={send}
            onCancel={close}
          />
        </div>
      )}
    </>
  );
};
