import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { CertaintyBadge } from './certainty-badge';
import { DotField } from './dot-field';
import { EvidenceTable } from './evidence-table';
import { perineuralEvidence } from './evidence-table.fixtures';
import { LevelLadder } from './level-ladder';

const render = renderToStaticMarkup;
/** Strokes of zero length begin every ten units of a line. */
const dots = (html: string, kind: string) =>
  [...(new RegExp(`${kind}" d="([^"]*)"`).exec(html)?.[1] ?? '').matchAll(/h(\d+)/g)]
    .map(([, length]) => Math.floor(Number(length) / 10) + 1)
    .reduce((sum, count) => sum + count, 0);

describe('dot field', () => {
  it.each([0, 1, 32, 100])('marks %i of a hundred dots and says so', (count) => {
    const html = render(<DotField locale="en" count={count} label="With it" />);
    expect(dots(html, 'dots-marked')).toBe(count);
    expect(dots(html, 'dots-rest')).toBe(100 - count);
    expect(html).toContain(`<strong>${count} in 100</strong> With it`);
  });

  it('draws out of a thousand only what a hundred dots can show', () => {
    expect(dots(render(<DotField locale="en" count={120} per={1000} label="With it" />), 'dots-marked')).toBe(12);
    const odd = render(<DotField locale="en" count={5} per={1000} label="With it" />);
    expect(odd).toContain('<strong>5 in 1,000</strong>');
    expect(odd).not.toContain('<svg');
  });
});

describe('evidence table', () => {
  const html = render(<EvidenceTable locale="en" rows={perineuralEvidence} />);

  it('has headers both ways and keeps its roles when stacked', () => {
    expect(html.match(/scope="col" role="columnheader"/g)).toHaveLength(3);
    expect(html.match(/scope="row" role="rowheader"/g)).toHaveLength(3);
  });

  it('says direction and certainty in words', () => {
    expect(html).toContain('</span> Better than the comparison');
    expect(html).toContain('Low certainty');
  });

  it('keeps the reasons against a higher certainty in a fold', () => {
    expect(html).toMatch(/<details><summary>Why not higher<\/summary><span class="detail">Few people, wide range/);
  });

  it('says when nothing was found and when that was looked up', () => {
    expect(html).toContain('No studies found. We last searched on September 15, 2026.');
  });
});

it('hides the dots of a certainty from screen readers and says it in words', () => {
  expect(render(<CertaintyBadge certainty="very-low" locale="en" />)).toContain(
    '<span aria-hidden="true">●○○○</span> Very low certainty',
  );
});

it('takes no side by a sign where the certainty is very low', () => {
  const [row] = perineuralEvidence;
  if (row === undefined) throw new Error('The fixture has no rows.');
  const rendered = (certainty: 'low' | 'very-low') =>
    render(<EvidenceTable locale="en" rows={[{ ...row, direction: 'favours', certainty }]} />);
  expect(rendered('low')).toContain('direction-favours');
  expect(rendered('very-low')).not.toContain('direction-favours');
});

describe('the ladder of levels', () => {
  const marked = (level: number | null) => {
    const html = render(<LevelLadder levels={['Reviews', 'Trials', 'Opinions']} level={level} mark="this study" />);
    return [...html.matchAll(/<li aria-current="true">([^<]*)</g)].map(([, words]) => words);
  };

  it('marks one level, in words too', () => {
    expect(marked(1)).toEqual(['Reviews (this study)']);
    expect(marked(3)).toEqual(['Opinions (this study)']);
  });

  it('marks none for a work without a level', () => {
    expect(marked(null)).toEqual([]);
  });
});
