'use client';

import type { Severity } from '../../claims/finding';
import type { ReportFinding } from '../../report/report';
import { FindingItem } from './finding-item';
import { severityTitles } from './wording';

const keyed = (findings: ReportFinding[]): { key: string; finding: ReportFinding }[] => {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule} ${finding.path} ${finding.sentence}`;
    const count = (times.get(base) ?? 0) + 1;
    times.set(base, count);
    return { key: `${base} ${count}`, finding };
  });
};

const List = ({ findings }: { findings: ReportFinding[] }) => (
  <ul className="check-findings">
    {keyed(findings).map(({ key, finding }) => (
      <FindingItem key={key} finding={finding} />
    ))}
  </ul>
);

const severities: Severity[] = ['block', 'warn', 'info'];

/** Findings by how grave they are. Only what must change lies open from the start. */
export const FindingList = ({ findings, none }: { findings: ReportFinding[]; none: string }) => {
  const open = findings.filter(({ override }) => override === null);
  const decided = findings.filter(({ override }) => override !== null);
  const groups = severities
    .map((severity) => ({ severity, own: open.filter((finding) => finding.severity === severity) }))
    .filter(({ own }) => own.length > 0);
  const first = groups[0]?.severity;

  return (
    <>
      {open.length === 0 ? <p className="check-none">{none}</p> : null}
      {groups.map(({ severity, own }) => (
        <details key={severity} className="check-group" open={severity === 'block' || severity === first}>
          <summary>
            <h4>{severityTitles[severity]}</h4>
            <span className="check-count" data-tone={severity}>
              {own.length}
            </span>
          </summary>
          <List findings={own} />
        </details>
      ))}
      {decided.length === 0 ? null : (
        <details className="check-group">
          <summary>
            <h4>Let stand by compliance</h4>
            <span className="check-count" data-tone="quiet">
              {decided.length}
            </span>
          </summary>
          <List findings={decided} />
        </details>
      )}
    </>
  );
};
