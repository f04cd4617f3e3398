'use client';

import { memo } from 'react';

import type { Area, Report, ReportFinding } from '../report/report';
import { CompletenessPart } from './parts/completeness-part';
import { FindingList } from './parts/finding-list';
import { Fold, type Tone } from './parts/fold';
import { ReadabilityPart } from './parts/readability-part';
import { SearchPart } from './parts/search-part';
import { plural } from './parts/wording';

const toneOf = (findings: ReportFinding[]): Tone =>
  (['block', 'warn', 'info'] as const).find((severity) =>
    findings.some((finding) => finding.severity === severity && finding.override === null),
  ) ?? 'good';

const statusOf = (findings: ReportFinding[], none: string): string => {
  const open = findings.filter(({ override }) => override === null).length;
  return open === 0 ? none : plural(open, 'finding', 'findings');
};

/** The parts of the panel; drawn only when there is another report. */
export const PanelParts = memo(function PanelParts({ report, address }: { report: Report; address: string }) {
  const { findings, readability, completeness, search, citedReferences } = report;
  const of = (area: Area) => findings.filter((finding) => finding.area === area);
  const [claims, accessibility, references] = [of('claims'), of('accessibility'), of('references')];
  const cited = citedReferences === 0 ? 'None cited' : `${citedReferences} cited`;
  return (
    <div className="check-parts-all">
      <Fold title="Claims" status={statusOf(claims, 'None')} tone={toneOf(claims)} isOpen>
        <FindingList findings={claims} none="Nothing here that a clinic would have to take back." />
      </Fold>
      <ReadabilityPart readability={readability} findings={of('readability')} />
      <Fold title="Accessibility" status={statusOf(accessibility, 'Good')} tone={toneOf(accessibility)}>
        <FindingList findings={accessibility} none="Headings, links, pictures and tables are in order." />
      </Fold>
      {completeness.length === 0 ? null : <CompletenessPart parts={completeness} />}
      <Fold
        title="References"
        status={statusOf(references, cited)}
        tone={references.length === 0 && citedReferences === 0 ? 'quiet' : toneOf(references)}
      >
        <FindingList
          findings={references}
          none={`${cited}. None of them is in trouble, and every number has a source.`}
        />
      </Fold>
      <SearchPart search={search} address={address} findings={of('search')} />
    </div>
  );
});
