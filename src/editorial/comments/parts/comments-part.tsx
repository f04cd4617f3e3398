'use client';

import { useAuth } from '@payloadcms/ui';
import { memo, useCallback, useState } from 'react';

import { plural } from '../../panel/parts/wording';
import { WatchForm } from '../../panel/watch-form';
import type { Thread } from '../threads';
import type { Comments } from '../use-comments';
import type { Places } from '../use-places';
import { Composer } from './composer';
import { ThreadItem } from './thread-item';
import './comments.css';

const none: Thread[] = [];

type Props = { comments: Comments; places: Places; onOpen: () => void };

/** The conversations about a document: open ones with the newest first, settled ones folded. */
export const CommentsPart = memo(function CommentsPart({ comments, places: { places, noteChange }, onOpen }: Props) {
  const { elsewhere, problem, readAgain, subject, threads } = comments;
  const { user } = useAuth<{ id: number; role?: string }>();
  const [isChosenOpen, setIsChosenOpen] = useState<boolean | null>(null);
  const { open, resolved } = threads ?? { open: none, resolved: none };
  const unfold = useCallback(() => setIsChosenOpen(true), []);
  const openPart = useCallback(() => {
    unfold();
    onOpen();
  }, [onOpen, unfold]);
  if (subject === null) return null;

  const writer = user && user.role !== 'viewer' ? user.id : null;
  const list = (shown: Thread[]) => (
    <ul className="comments">
      {shown.map((thread) => (
        <ThreadItem
          key={thread.comment.id}
          thread={thread}
          subject={subject}
          writer={writer}
          place={places.get(thread.comment.id) ?? null}
          onChanged={readAgain}
        />
      ))}
    </ul>
  );

  return (
    <details
      className="check-fold"
      open={isChosenOpen ?? open.length > 0}
      onToggle={({ currentTarget }) => setIsChosenOpen(currentTarget.open)}
    >
      <summary>
        <h3>Comments</h3>
        <span className="check-status" data-tone={open.length > 0 ? 'info' : 'quiet'}>
          {open.length > 0 ? `${open.length} open` : 'None open'}
        </span>
      </summary>
      <div className="check-fold-body">
        <WatchForm onChange={noteChange} />
        <p role="alert">{problem}</p>
        {threads === null || writer === null ? null : (
          <Composer key={subject.locale} subject={subject} onOpen={openPart} onDraft={unfold} onSent={readAgain} />
        )}
        {open.length > 0 ? list(open) : null}
        {elsewhere > 0 ? (
          <p className="check-hint">
            {plural(elsewhere, 'conversation is', 'conversations are')} open about the other language. Choose it at the
            top.
          </p>
        ) : null}
        {resolved.length === 0 ? null : (
          <details className="check-group">
            <summary>
              <h4>Resolved</h4>
              <span className="check-count" data-tone="quiet">
                {resolved.length}
              </span>
            </summary>
            {list(resolved)}
          </details>
        )}
      </div>
    </details>
  );
});
