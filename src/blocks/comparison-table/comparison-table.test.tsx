import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { sampleContext as context } from '../sample-context';
import { ComparisonTableView } from './component';
import { fourOptions, twoTherapies } from './fixtures';
import { checkRows } from './rules';

describe('comparison table', () => {
  it('has a caption, column headers and row headers', () => {
    const html = renderToStaticMarkup(<ComparisonTableView fields={twoTherapies} context={context} />);
    expect(html).toContain('<caption>Glucopuncture and prolotherapy compared</caption>');
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(4);
    expect(html).toMatch(/<th scope="row" role="rowheader">Glucose in the solution<\/th><td role="cell">5%<\/td>/);
  });

  it('scrolls in a region that the keyboard reaches', () => {
    const html = renderToStaticMarkup(<ComparisonTableView fields={fourOptions} context={context} />);
    expect(html).toMatch(/role="region" aria-label="Four ways[^"]*" tabindex="0"/);
  });
});

describe('checkRows', () => {
  const columns = [{}, {}];

  it('accepts one cell per column', () => {
    expect(checkRows({ columns, rows: twoTherapies.rows })).toBe(true);
  });

  it('names the row that is too short', () => {
    expect(checkRows({ columns, rows: [{ heading: 'Risk', cells: [{}] }] })).toBe(
      '“Risk” has 1 cell but the table has 2 columns. Each row needs one cell per column.',
    );
  });

  it('numbers a row without a heading, and refuses an empty table', () => {
    expect(checkRows({ columns, rows: [{ cells: [{}, {}] }, { cells: [{}, {}, {}] }] })).toMatch(/^Row 2 has 3 cells/);
    expect(checkRows({ columns, rows: [] })).toBe('Add at least one row.');
  });
});
