import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { PriceTable } from './price-table';
import { estimateNotice, riversidePrices } from './price-table.fixtures';

describe('price table', () => {
  const html = renderToStaticMarkup(
    <PriceTable locale="en" prices={riversidePrices} estimateNotice={estimateNotice} />,
  );

  it('shows the price per unit and the whole course', () => {
    expect(html).toContain('<span class="amount">$80–$150</span> <span>per session</span>');
    expect(html).toContain('<span class="amount">$640–$1,500</span><span class="detail">for 8–10 sessions</span>');
    expect(html).toContain('at least 4 sessions');
  });

  it('says what is included, what is not and what costs extra', () => {
    expect(html).toContain('<dt>Not included</dt><dd>First consultation</dd>');
    expect(html).toContain('Ultrasound guidance: $95');
  });

  it('folds what a price covers where that is not what the page is about', () => {
    const folded = renderToStaticMarkup(
      <PriceTable folded locale="en" prices={riversidePrices} estimateNotice={null} />,
    );
    expect(folded).toContain('<details><summary>What the price covers</summary><dl class="covers">');
    expect(html).not.toContain('<details>');
  });

  it('is dated and carries the estimate notice', () => {
    expect(html).toContain('Valid from January 1, 2026 through December 31, 2026');
    expect(html).toContain(estimateNotice);
    expect(
      renderToStaticMarkup(<PriceTable locale="en" prices={riversidePrices} estimateNotice={null} />),
    ).not.toContain('class="estimate"');
  });
});
