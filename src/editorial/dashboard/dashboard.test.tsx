import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Dashboard } from './admin/dashboard';
import { BarPlot } from './admin/bar-plot';
import { SectionCard } from './admin/section-card';
import { monthLabel, monthsFrom } from './months';

const section = {
  key: 'reviews',
  title: 'Reviews due',
  empty: 'Nothing is due.',
  total: 9,
  items: [{ title: 'Tennis elbow', href: '/admin/x', detail: 'Overdue since 1 Nov 2026', tone: 'alert' as const }],
  more: null,
  plot: null,
};

describe('a section', () => {
  it('names the first documents and says how many more there are', () => {
    const html = renderToStaticMarkup(<SectionCard section={section} />);
    expect(html).toContain('<a href="/admin/x">Tennis elbow</a>');
    expect(html).toContain('and 8 more');
    expect(html).not.toContain('Nothing is due.');
  });

  it('says that there is nothing to do', () => {
    const html = renderToStaticMarkup(<SectionCard section={{ ...section, total: 0, items: [] }} />);
    expect(html).toContain('Nothing is due.');
    expect(html).not.toContain('more');
  });
});

it('puts what there is to do before what is quiet, in the order of the readers', async () => {
  const quiet = (title: string) => async () => ({ ...section, key: title, title, total: 0, items: [] });
  const busy = (title: string) => async () => ({ ...section, key: title, title });
  const failing = async () => Promise.reject(new Error('Away.'));
  const overview = { payload: { logger: { error: () => undefined } }, user: { id: 1 } };
  const readers = [quiet('One'), busy('Two'), failing, quiet('Three'), busy('Four')];
  const html = renderToStaticMarkup(await Dashboard({ ...overview, readers } as never));
  const heads = [...html.matchAll(/<h2[^>]*>(\w+)|could not be read/gu)].map(([whole, title]) => title ?? whole);
  expect(heads).toEqual(['Two', 'could not be read', 'Four', 'One', 'Three']);
});

describe('a plot', () => {
  const bars = [
    { label: 'Nov', value: 8, tone: 'plain' as const },
    { label: 'Dec', value: 2, tone: 'alert' as const },
    { label: 'Jan 2027', value: 0, tone: 'plain' as const },
  ];
  const html = renderToStaticMarkup(<BarPlot caption="Reviews" bars={bars} />);

  it('draws each value in proportion to the highest', () => {
    expect([...html.matchAll(/<rect[^>]* height="(\d+)"/gu)].map(([, height]) => Number(height))).toEqual([64, 16, 1]);
  });

  it('says each value in words', () => {
    expect(html).toContain('<caption>Reviews</caption>');
    expect(html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')).toContain('Nov Dec Jan 2027 8 2 0');
  });
});

describe('months', () => {
  it('run on over the end of a year', () => {
    expect(monthsFrom({ now: new Date('2026-11-30T23:59:00Z'), count: 3 })).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(['2026-11', '2027-01'].map(monthLabel)).toEqual(['Nov', 'Jan 2027']);
  });
});
