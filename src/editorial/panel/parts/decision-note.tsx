'use client';

import { useState } from 'react';

import type { Decision } from '../../report/report';
import { sendDecision } from '../ask-report';
import { usePanel } from '../panel-context';

const dayOf = (at: string): string =>
  at === '' ? '' : new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** What compliance decided about a finding, and for compliance the way back. */
export const DecisionNote = ({ decision: { id, reason, byName, at } }: { decision: Decision }) => {
  const { judged, readAgain } = usePanel();
  const [problem, setProblem] = useState('');

  const withdraw = async () => {
    if (judged === null) return;
    const { api, ...document } = judged;
    const refused = await sendDecision({ api, wish: { ...document, withdraw: id } });
    setProblem(refused ?? '');
    if (refused === null) readAgain();
  };

  return (
    <div className="check-decision">
      <p>
        Let stand by {byName}, {dayOf(at)}: {reason}
      </p>
      {judged === null ? null : (
        <button type="button" onClick={() => void withdraw()}>
          Withdraw
        </button>
      )}
      <p role="alert">{problem}</p>
    </div>
  );
};
