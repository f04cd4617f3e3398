import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { CertaintyBadge } from './certainty-badge';
import { DotField } from './dot-field';
import { EvidenceCompare, EvidenceMap } from './evidence-map';
import { comparedTreatments, evidenceMap } from './evidence-map.fixtures';
import { EvidenceOverview } from './evidence-overview';
import { EvidencePicture } from './evidence-picture';
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

describe('evidence by subject', () => {
  const html = render(<EvidenceOverview locale="en" groups={perineuralEvidence} />);

  it('has headers for columns, groups and rows, and keeps its roles when stacked', () => {
    expect(html.match(/scope="col" role="columnheader"/g)).toHaveLength(3);
    expect(html.match(/scope="rowgroup" colSpan="3" role="rowheader"/g)).toHaveLength(2);
    expect(html.match(/scope="row" role="rowheader"/g)).toHaveLength(4);
  });

  it('heads a row by what was measured, against what and when', () => {
    expect(html).toContain('Use of the hand<span class="detail">compared with a splint, at 12 months</span>');
  });

  it('says direction and certainty in words, and what the certainty means', () => {
    expect(html).toContain('</span> Better than the comparison');
    expect(html).toContain('Low certainty</span><span class="detail">The true effect may be quite different.</span>');
  });

  it('keeps the reasons for a certainty in a fold, with what they mean here', () => {
    expect(html).toMatch(
      /<details><summary>Why not higher<\/summary><span class="detail"><b>Few people, wide range:<\/b> Only 54 people took part\./,
    );
    expect(html).toMatch(/<summary>Why not lower<\/summary><span class="detail"><b>Large effect:<\/b> Nearly/);
  });

  it('takes back what rested on a retracted study', () => {
    expect(html).toContain('The study behind this was retracted.');
    expect(html).not.toContain('May shorten the time off work');
  });

  it('says when nothing was found and when that was looked up', () => {
    expect(html).toMatch(/<h3>No studies found<\/h3>.*Occipital neuralgia.*We last searched on September 15, 2026\./);
  });
});

describe('evidence map', () => {
  const html = render(<EvidenceMap locale="en" map={evidenceMap} />);
  const cells = [...html.matchAll(/<td class="cell-[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
    cell
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

  it('says in each cell what was found, how sure that is, and how much is behind it', () => {
    expect(cells).toEqual([
      '= No clear difference ●●●● High certainty 4 studies, 2 reviews, at least 1,310 people',
      '▲ Better than the comparison ●●●○ Moderate certainty ▼ Worse than the comparison ●●○○ Low certainty 1 study, 54 people',
      '▼ Worse than the comparison ●●●○ Moderate certainty 2 studies, 230 people',
      '? Very uncertain ●○○○ Very low certainty 1 study, fewer than 112 people',
      '? Very uncertain ●○○○ Very low certainty 1 study, none in people',
      '○ No studies found Searched September 15, 2026',
      '▲ Better than the comparison ●●○○ Low certainty 1 study, 54 people',
      'Not rated yet',
    ]);
  });

  it('has a header for every row and column, and a link in every cell that is rated', () => {
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html.match(/scope="row"/g)).toHaveLength(4);
    expect(html.match(/href="\/evidence" aria-label="[^"]*: One for another"/g)).toHaveLength(7);
  });

  it('is drawn for eyes only, without a second set of links for the keyboard', () => {
    const picture = render(<EvidencePicture locale="en" map={evidenceMap} />);
    expect(picture).toMatch(/^<p>[^<]+<\/p><div class="map-drawing" aria-hidden="true">.*<\/div>$/);
    expect(picture.match(/<a /g)).toHaveLength(7);
    expect(picture.match(/<a href="\/evidence" tabindex="-1"/gi)).toHaveLength(7);
    const body = picture.slice(picture.indexOf('<tbody>'));
    const radii = [...body.matchAll(/<circle r="(\d+)"/g)].map(([, radius]) => Number(radius));
    // At least 1,310 people; 54; 230; fewer than 112; nobody; 54.
    expect(radii).toEqual([18, 13, 18, 8, 8, 13]);
    expect([...body.matchAll(/fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
      'url(#map-high)',
      'url(#map-low)',
      'url(#map-moderate)',
      'none',
      'none',
      'url(#map-low)',
    ]);
  });

  it('sets treatments side by side', () => {
    const compared = render(<EvidenceCompare locale="en" rows={comparedTreatments} caption="Side by side" />);
    expect(compared.match(/scope="row"/g)).toHaveLength(4);
    expect(compared).toContain('<caption>Side by side</caption>');
  });
});

it('hides the dots of a certainty from screen readers and says it in words', () => {
  expect(render(<CertaintyBadge certainty="very-low" locale="en" />)).toContain(
    '<span aria-hidden="true">●○○○</span> Very low certainty',
  );
});

it('takes no side by a sign where the certainty is very low', () => {
  const [group] = perineuralEvidence;
  const [row] = group?.rows ?? [];
  if (group === undefined || row === undefined) throw new Error('The fixture has no rows.');
  const rendered = (certainty: 'low' | 'very-low') =>
    render(<EvidenceTable locale="en" groups={[{ ...group, rows: [{ ...row, certainty }] }]} />);
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
