'use client';

import { useRef } from 'react';

import type { Comment } from '@/payload-types';

import { rewordComment, type Subject } from '../requests';
import { useDraft } from '../use-draft';
import { CommentForm } from './comment-form';

const moment = (stamp: string): string =>
  new Date(stamp).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

type Props = { comment: Comment; subject: Subject; isOwn: boolean; onChanged: () => void };

/** What one person said and when; its author can put it in other words. */
export const Entry = ({ comment, subject, isOwn, onChanged }: Props) => {
  const { body, createdAt, editedAt, id, writtenBy } = comment;
  const [words, setWords] = useDraft<string>(`comment ${id} in other words`);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setWords(null);
    opener.current?.focus();
  };
  const save = async (text: string): Promise<string | null> => {
    const outcome = await rewordComment(subject, { id, body: text });
    if (!outcome.ok) return outcome.problem;
    close();
    onChanged();
    return null;
  };
  return (
    <>
      <p className="check-where">
        <strong>{writtenBy}</strong> <time dateTime={createdAt}>{moment(createdAt)}</time>
        {editedAt ? ' · edited' : ''}
        {isOwn ? (
          <button ref={opener} type="button" className="comment-edit" onClick={() => setWords(body)}>
            Edit<span className="check-hidden"> your comment</span>
          </button>
        ) : null}
      </p>
      {words === null ? (
        <p className="comment-body">{body}</p>
      ) : (
        <CommentForm
          label="In other words"
          submit="Save"
          body={words}
          onChange={setWords}
          onSend={save}
          onCancel={close}
        />
      )}
    </>
  );
};
