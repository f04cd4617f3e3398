'use client';

import type { Severity } from '../claims/finding';
import type { Report } from '../report/report';
import { plural } from './parts/wording';
import type { Standing } from './use-report';

const standings: Record<Standing, string> = {
  reading: 'Reading …',
  current: 'Up to date',
  unreachable: 'No connection. This is how it stood before; your text is still here.',
  'signed-out': 'You are signed out. Sign in in another tab; your text is still here.',
};

const countOf = (report: Report | null, severity: Severity): number =>
  report?.findings.filter((finding) => finding.severity === severity && finding.override === null).length ?? 0;

const badgeWords: [Severity, string][] = [
  ['block', 'must change'],
  ['warn', 'to look at'],
  ['info', 'notes'],
];

/** How the document stands, in one line; on a small screen also the handle of the panel. */
export const PanelHead = ({
  report,
  standing,
  isOpen,
  onToggle,
}: {
  report: Report | null;
  standing: Standing;
  isOpen: boolean;
  onToggle: () => void;
}) => {
  const badges = badgeWords.map(([severity, words]) => ({ severity, words, count: countOf(report, severity) }));
  const isTrouble = standing === 'unreachable' || standing === 'signed-out';
  return (
    <header className="check-head">
      <div className="check-title">
        <h2>Check</h2>
        <span className="check-standing" data-standing={standing} aria-hidden={!isTrouble}>
          {standings[standing]}
        </span>
        <button type="button" className="check-toggle" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Close' : 'Open'}
          <span className="check-hidden"> the check</span>
        </button>
      </div>
      {report === null ? null : (
        <>
          <ul className="check-badges" aria-hidden="true">
            {badges.map(({ severity, words, count }) => (
              <li key={severity} data-tone={count === 0 ? 'quiet' : severity}>
                <strong>{count}</strong> {words}
              </li>
            ))}
          </ul>
          <p className="check-hidden" role="status">
            {badges.map(({ words, count }) => `${count} ${words}`).join(', ')} (
            {plural(report.findings.length, 'finding', 'findings')})
          </p>
        </>
      )}
    </header>
  );
};
