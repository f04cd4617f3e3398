'use client';

import { useForm } from '@payloadcms/ui';
import { useRef, useState } from 'react';

import { idOf } from '@/core/read/relation';
import type { Comment } from '@/payload-types';

import { usePanel } from '../../panel/panel-context';
import { Quoted } from '../../panel/parts/quoted';
import { settleComment, type Subject, writeComment } from '../requests';
import { placeIn, type PlaceNow } from '../text/places-of';
import type { Thread } from '../threads';
import { useDraft } from '../use-draft';
import { CommentForm } from './comment-form';
import { Entry } from './entry';

type Props = {
  thread: Thread;
  subject: Subject;
  /** Who looks, or null for somebody who only reads along. */
  writer: number | null;
  place: PlaceNow | null;
  onChanged: () => void;
};

type PlaceProps = { comment: Comment; place: PlaceNow | null };

/** The words that a comment is about; they lead to their place. */
const Place = ({ comment: { path, resolvedAt, sentence }, place }: PlaceProps) => {
  const { show } = usePanel();
  const { getData } = useForm();
  if (!path || !sentence) return null;
  const isGone = place?.isGone === true;
  // A row may have been moved since the form was last looked through.
  const go = () => {
    const now = placeIn({ data: getData(), path, sentence });
    show({ path: now.path, sentence: now.isGone ? '' : sentence, excerpt: '' });
  };
  return (
    <>
      <button type="button" className="comment-place" onClick={go}>
        <span className="check-hidden">Show in text: </span>
        <Quoted sentence={sentence} excerpt="" />
      </button>
      {isGone && !resolvedAt ? (
        <p className="comment-gone">This sentence is not there any more, or reads otherwise now.</p>
      ) : null}
    </>
  );
};

/** Where whoever settles a conversation with the keys goes on: its list loses it, and would lose the focus with it. */
const goOn = (item: HTMLElement | null): void => {
  const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
  (next ?? item?.closest('.check-fold')?.querySelector('summary'))?.focus();
};

/** One conversation: what it is about, what was said, and what one can do about it. */
export const ThreadItem = ({ thread: { comment, answers }, subject, writer, place, onChanged }: Props) => {
  const [answer, setAnswer] = useDraft<string>(`answer to comment ${comment.id}`);
  const [problem, setProblem] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const isResolved = Boolean(comment.resolvedAt);
  const isOwn = ({ author }: Comment): boolean => writer !== null && idOf(author) === writer;

  const close = () => {
    setAnswer(null);
    opener.current?.focus();
  };
  const send = async (body: string): Promise<string | null> => {
    const outcome = await writeComment(subject, { body, inReplyTo: comment.id });
    if (!outcome.ok) return outcome.problem;
    close();
    onChanged();
    return null;
  };
  const settle = async () => {
    const outcome = await settleComment(subject, { id: comment.id, step: isResolved ? 'reopen' : 'resolve' });
    setProblem(outcome.ok ? '' : outcome.problem);
    if (!outcome.ok) return;
    goOn(item.current);
    onChanged();
  };

  return (
    <li ref={item} className="comment" data-resolved={isResolved}>
      <Place comment={comment} place={place} />
      <Entry comment={comment} subject={subject} isOwn={isOwn(comment)} onChanged={onChanged} />
      {answers.length === 0 ? null : (
        <ul className="comment-answers" aria-label="Answers">
          {answers.map((one) => (
            <li key={one.id}>
              <Entry comment={one} subject={subject} isOwn={isOwn(one)} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      {comment.resolvedBy ? <p className="check-hint">Resolved by {comment.resolvedBy}</p> : null}
      {writer === null ? null : (
        <div className="check-actions">
          <button ref={opener} type="button" aria-expanded={answer !== null} onClick={() => setAnswer(answer ?? '')}>
            Answer
          </button>
          <button type="button" onClick={() => void settle()}>
            {isResolved ? 'Reopen' : 'Resolve'}
          </button>
        </div>
      )}
      <p role="alert">{problem}</p>
      {answer === null ? null : (
        <CommentForm
          label={`Answer ${comment.writtenBy}`}
          submit="Answer"
          body={answer}
          onChange={setAnswer}
          onSend={send}
          onCancel={close}
        />
      )}
    </li>
  );
};
