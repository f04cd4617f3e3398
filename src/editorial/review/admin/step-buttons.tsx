'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';

import type { Standing } from '../endpoints/standing';
import type { Step } from '../may';

type Props = {
  /** Just this content is approved: another review is possible, and nothing waits for it. */
  isApproved: boolean;
  steps: Standing['steps'];
  signsAs: string | null;
  disabled: boolean;
  onStep: (args: { step: Step; body: object }) => void;
};

const labels: Record<Step, string> = {
  'request-review': 'Request review',
  approve: 'Approve',
  'request-changes': 'Send back',
  'mark-typo': 'Only a typo',
};

/** The steps that the person can take now, with what each needs to be told. */
export const StepButtons = ({ isApproved, steps, signsAs, disabled, onStep }: Props) => {
  const [note, setNote] = useState('');
  const [nextReviewDue, setNextReviewDue] = useState('');
  const id = useId();
  const bodyOf = (step: Step): object => {
    if (step === 'request-changes') return { note };
    return step === 'approve' && nextReviewDue !== '' ? { nextReviewDue } : {};
  };
  const isSecondary = (step: Step): boolean =>
    step === 'request-changes' || step === 'mark-typo' || (isApproved && step === 'request-review');
  const button = (step: Step) =>
    steps[step] === null ? (
      <Button
        buttonStyle={isSecondary(step) ? 'secondary' : 'primary'}
        disabled={disabled || (step === 'request-changes' && note.trim() === '')}
        margin={false}
        onClick={() => onStep({ step, body: bodyOf(step) })}
      >
        {isApproved && step === 'request-review' ? 'Request a new review' : labels[step]}
      </Button>
    ) : null;

  return (
    <div className="review-steps">
      {steps.approve === null ? (
        <p>
          {signsAs === null
            ? 'Your account is linked to no person, so the page goes on naming its present reviewer. An administrator links it under Accounts.'
            : `Approved by you, the page names ${signsAs} as its reviewer.`}
        </p>
      ) : null}
      {steps.approve === null ? (
        <label htmlFor={`${id}-due`}>
          Next review due, if not in twelve months
          <input
            id={`${id}-due`}
            type="date"
            value={nextReviewDue}
            onChange={(event) => setNextReviewDue(event.target.value)}
          />
        </label>
      ) : null}
      {steps['request-changes'] === null ? (
        <label htmlFor={`${id}-note`}>
          What has to change, when you send it back
          <textarea id={`${id}-note`} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
      ) : null}
      <div className="review-buttons">
        {button('request-review')}
        {button('approve')}
        {button('request-changes')}
        {button('mark-typo')}
      </div>
    </div>
  );
};
