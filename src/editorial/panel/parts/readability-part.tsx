'use client';

import type { Advice } from '../../prose/advice';
import { type Level, levelOf, limits } from '../../readability/measure';
import type { SectionReadability } from '../../readability/readability';
import type { Report, ReportFinding } from '../../report/report';
import { usePanel } from '../panel-context';
import { FindingList } from './finding-list';
import { Fold, type Tone } from './fold';
import { Quoted } from './quoted';
import { plural } from './wording';

/** Grade at which a bar is full. */
const scale = 18;

const share = (grade: number): string => `${Math.min(100, (grade / scale) * 100)}%`;

const levelWords: Record<Level, string> = { good: 'easy enough', hard: 'hard', 'too-hard': 'too hard' };
const tones: Record<Level, Tone> = { good: 'good', hard: 'warn', 'too-hard': 'block' };

const Bar = ({ grade }: { grade: number | null }) =>
  grade === null ? (
    <span className="check-bar-none">too short to say</span>
  ) : (
    <>
      <span className="check-bar" aria-hidden="true">
        <span data-level={levelOf(grade)} style={{ inlineSize: share(grade) }} />
        <i style={{ insetInlineStart: share(limits.aim) }} />
        <i style={{ insetInlineStart: share(limits.stop) }} />
      </span>
      <span className="check-grade">
        {grade.toFixed(1)}
        <span className="check-hidden"> ({levelWords[levelOf(grade)]})</span>
      </span>
    </>
  );

const HardSentence = ({ advice: { path, sentence, suggestion, why } }: { advice: Advice }) => {
  const { show } = usePanel();
  return (
    <li className="check-finding" data-severity="hard">
      <p className="check-quote">
        <Quoted sentence={sentence} excerpt="" />
      </p>
      <p>{why}</p>
      <p className="check-suggestion">{suggestion}</p>
      <div className="check-actions">
        <button type="button" onClick={() => show({ path, sentence, excerpt: '' })}>
          Show in text
        </button>
      </div>
    </li>
  );
};

const Section = ({ section: { section, grade, hard } }: { section: SectionReadability }) => {
  const row = (
    <>
      <span className="check-section-name">{section}</span>
      <Bar grade={grade} />
    </>
  );
  if (hard.length === 0) return <li className="check-section">{row}</li>;
  return (
    <li>
      <details>
        <summary className="check-section">
          {row}
          <span className="check-section-note">{plural(hard.length, 'hard sentence', 'hard sentences')}</span>
        </summary>
        <ul className="check-findings">
          {hard.map((advice, index) => (
            <HardSentence key={`${index} ${advice.sentence}`} advice={advice} />
          ))}
        </ul>
      </details>
    </li>
  );
};

/** How the page reads, part by part: a bar for each, with the lines of what is aimed for and what is too hard. */
export const ReadabilityPart = ({
  readability: { page, sections, hardWords },
  findings,
}: {
  readability: Report['readability'];
  findings: ReportFinding[];
}) => (
  <Fold
    title="Readability"
    status={page.grade === null ? 'Too short' : `Grade ${page.grade.toFixed(1)}`}
    tone={page.grade === null ? 'quiet' : tones[levelOf(page.grade)]}
  >
    <p className="check-hint">
      Years of school that the text asks for. Aim for {limits.aim} or less; above {limits.stop} is too hard.
    </p>
    <ul className="check-sections">
      {sections.map((section) => (
        <Section key={`${section.path} ${section.section}`} section={section} />
      ))}
    </ul>
    {findings.length === 0 ? null : <FindingList findings={findings} none="" />}
    {hardWords.length === 0 ? null : (
      <>
        <h4>Longest words</h4>
        <ul className="check-words">
          {hardWords.map(({ word, times, isExplained }) => (
            <li key={word}>
              {word} × {times}
              {isExplained ? ' · explained' : ''}
            </li>
          ))}
        </ul>
      </>
    )}
  </Fold>
);
