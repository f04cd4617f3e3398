import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { toInline } from './inline';

const drawing = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="48"><title>A wave</title>${inner}</svg>`;

describe('a drawing within the page', () => {
  it('is an address without the words that are the alternative text already', () => {
    const address = toInline(drawing('<path fill="#0d5960" d="M12 38c7-9 13-9 20 0s13 9 20 0"/>'));
    expect(address).toMatch(/^data:image\/svg\+xml,/u);
    const svg = decodeURIComponent(address ?? '');
    expect(svg).toContain('#0d5960');
    expect(svg).toMatch(/width='64' height='48'|viewBox='0 0 64 64'/u);
    expect(svg).not.toContain('A wave');
  });

  it('holds no script', () => {
    const address = decodeURIComponent(
      toInline(drawing('<script>alert(1)</script><path onload="a()" d="M0 0h9v9z"/>')) ?? '',
    );
    expect(address).toContain('path');
    expect(address).not.toMatch(/script|alert|onload/u);
  });

  it('stays a file when it is long, and when it is broken', () => {
    const lines = Array.from(
      { length: 300 },
      (_, index) => `<circle cx="${index * 7}" cy="${index}" r="${index + 1}"/>`,
    );
    expect(toInline(drawing(lines.join('')))).toBeNull();
    expect(toInline('<svg><path')).toBeNull();
  });

  it('is what the logo and every picture that begins a page of the demo is', () => {
    const folder = 'src/demo/illustrations';
    const lead = readdirSync(folder).filter((file) => !file.startsWith('portrait'));
    expect(lead.filter((file) => toInline(readFileSync(`${folder}/${file}`, 'utf8')) === null)).toEqual([]);
  });
});
