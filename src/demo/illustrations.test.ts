import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { illustrations } from './illustrations';

const folder = new URL('./illustrations/', import.meta.url);

describe('illustrations', () => {
  it('lists every drawing once', () => {
    expect(illustrations.map(({ file }) => file).toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  it.each(illustrations)(
    '$key is a small, titled, self-contained drawing of the stated size',
    ({ file, width, height }) => {
      const svg = readFileSync(new URL(file, folder), 'utf8');
      expect(svg.length).toBeLessThan(6 * 1024);
      expect(svg).toContain(`width="${String(width)}" height="${String(height)}"`);
      expect(svg).toMatch(/<title>[^<]{10,}<\/title>/);
      expect(svg).not.toMatch(/currentcolor|<script|<image|<style|href=|url\(/i);
    },
  );
});
