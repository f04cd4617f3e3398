'use client';

import { useState } from 'react';

import type { ReportFinding } from '../../report/report';
import { usePanel } from '../panel-context';
import { ElsewhereLinks } from './elsewhere-links';
import { DecisionNote } from './decision-note';
import { OverrideForm } from './override-form';
import { Quoted } from './quoted';
import { areaNames, categoryNames } from './wording';

/** One finding: what was found where, why it matters, what to write instead, and the way there. */
export const FindingItem = ({ finding }: { finding: ReportFinding }) => {
  const { show, judged } = usePanel();
  const [isJudging, setIsJudging] = useState(false);
  const { area, category, elsewhere, excerpt, override, path, sentence, severity, suggestion, where, why } = finding;
  const kind = category === null ? areaNames[area] : categoryNames[category];

  return (
    <li className="check-finding" data-severity={override ? 'let-stand' : severity}>
      <p className="check-where">
        <strong>{kind}</strong> {where}
      </p>
      {sentence === '' ? null : (
        <p className="check-quote">
          <Quoted sentence={sentence} excerpt={excerpt} />
        </p>
      )}
      <p>{why}</p>
      <p className="check-suggestion">{suggestion}</p>
      <ElsewhereLinks elsewhere={elsewhere} />
      {override ? <DecisionNote decision={override} /> : null}
      <div className="check-actions">
        {path === 'cites' || path === '' ? null : (
          <button type="button" onClick={() => show({ path, sentence, excerpt })}>
            {sentence === '' ? 'Go to the field' : 'Show in text'}
          </button>
        )}
        {override || judged === null || isJudging ? null : (
          <button type="button" onClick={() => setIsJudging(true)}>
            Override with a reason
          </button>
        )}
      </div>
      {isJudging && !override ? <OverrideForm finding={finding} onClose={() => setIsJudging(false)} /> : null}
    </li>
  );
};
