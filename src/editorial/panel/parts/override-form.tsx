'use client';

import { useId, useState } from 'react';

import type { ReportFinding } from '../../report/report';
import { sendDecision } from '../ask-report';
import { usePanel } from '../panel-context';

/** Lets the compliance role keep a finding's sentence as it is, with a reason that stays with the document. */
export const OverrideForm = ({ finding, onClose }: { finding: ReportFinding; onClose: () => void }) => {
  const { judged, readAgain } = usePanel();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  if (judged === null) return null;

  const save = async () => {
    setIsBusy(true);
    const { rule, path, sentence } = finding;
    const { api, ...document } = judged;
    const refused = await sendDecision({ api, wish: { ...document, rule, path, excerpt: sentence, reason } });
    setIsBusy(false);
    setProblem(refused ?? '');
    if (refused !== null) return;
    onClose();
    readAgain();
  };

  return (
    <div className="check-override">
      <label htmlFor={id}>Why may this stand?</label>
      <textarea id={id} rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      <p className="check-hint">The reason is kept and shown. It holds until the sentence changes.</p>
      <p role="alert">{problem}</p>
      <div className="check-actions">
        <button type="button" className="check-main" disabled={isBusy} onClick={() => void save()}>
          Let it stand
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  );
};
