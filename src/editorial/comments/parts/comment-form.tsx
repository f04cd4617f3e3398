'use client';

import { useEffect, useId, useRef, useState } from 'react';

type Props = {
  label: string;
  submit: string;
  body: string;
  onChange: (body: string) => void;
  /** Answers with null, or with what kept it from being saved; then the text stays. */
  onSend: (body: string) => Promise<string | null>;
  onCancel: () => void;
};

/** Where somebody writes a comment. Nothing that was typed is lost when it cannot be saved. */
export const CommentForm = ({ label, submit, body, onChange, onSend, onCancel }: Props) => {
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  const send = async () => {
    if (isBusy) return;
    if (body.trim() === '') {
      setProblem('Write what you want to say.');
      input.current?.focus();
      return;
    }
    setIsBusy(true);
    const refused = await onSend(body);
    setIsBusy(false);
    setProblem(refused ?? '');
  };

  return (
    <div className="comment-form">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={input}
        rows={3}
        maxLength={4000}
        value={body}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== ''}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void send();
          }
          // What was typed goes away by the button alone.
          if (event.key === 'Escape' && body.trim() === '') onCancel();
        }}
      />
      <p id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <div className="check-actions">
        <button type="button" className="check-main" aria-disabled={isBusy} onClick={() => void send()}>
          {submit}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
};
