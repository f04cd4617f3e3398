import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { brandStyles, deriveColours, findContrastProblem, findNearestReadable } from './brand';
import { contrastOf, oklchOf, readHex } from './contrast';
import { leastContrast, pairs, palettes, schemes } from './palette';

const roles = ['brand', 'action'] as const;
const role = fc.constantFrom(...roles);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is what WCAG defines', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const contrast = contrastOf(a, b);
        expect(contrast).toBe(contrastOf(b, a));
        expect(contrast).toBeGreaterThanOrEqual(1);
        expect(contrast).toBeLessThanOrEqual(21.000001);
      }),
    );
  });

  it('reads what people type as a colour, and nothing else', () => {
    expect(readHex(' 0D5960 ')).toBe('#0d5960');
    expect(readHex('#abc')).toBe('#aabbcc');
    for (const wrong of ['', '#12345', 'teal', '#0d5960;}', 'rgb(0,0,0)']) expect(readHex(wrong), wrong).toBeNull();
  });
});

describe('the colours of the site', () => {
  it('are those of the style sheet', () => {
    const css = readFileSync(fileURLToPath(new URL('../styles/tokens.css', import.meta.url)), 'utf8');
    const [light = '', dark = '', both = '', onLight = ''] = css.split('@media');
    const tokensIn = (part: string): Record<string, string> =>
      Object.fromEntries(
        [...part.matchAll(/--color-([a-z-]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]),
      );
    const more = (base: Record<string, string>, ...parts: string[]): Record<string, string> =>
      Object.fromEntries(
        Object.entries({ ...base, ...tokensIn(parts.join('')) }).map(([name, value]) => {
          const other = /var\(--color-([a-z-]+)\)/u.exec(value)?.[1];
          return [name, other === undefined ? value : (base[other] ?? value)];
        }),
      );
    expect(tokensIn(light)).toEqual(palettes.light);
    expect(tokensIn(dark)).toEqual(palettes.dark);
    expect(more(palettes.light, both, onLight)).toEqual(palettes.lightMore);
    expect(more(palettes.dark, both)).toEqual(palettes.darkMore);
  });

  it.each(schemes)('can be told apart: %s', (scheme) => {
    for (const { front, ground, kind } of pairs)
      expect(
        contrastOf(palettes[scheme][front], palettes[scheme][ground]),
        `${front} on ${ground}`,
      ).toBeGreaterThanOrEqual(leastContrast({ kind, scheme }));
  });
});

describe('a colour of a clinic', () => {
  it('is taken as it is when it can be read', () => {
    expect(findContrastProblem({ role: 'brand', colour: '#0d5960' })).toBeNull();
    expect(findNearestReadable({ role: 'action', colour: '#b0421b' })).toBe('#b0421b');
  });

  it('is refused when it is too light, with the nearest one that can be read', () => {
    expect(findContrastProblem({ role: 'brand', colour: '#f2c200' })).toMatchObject({
      scheme: 'light',
      front: 'brand',
    });
    const nearest = findNearestReadable({ role: 'brand', colour: '#f2c200' }) ?? '';
    expect(contrastOf(nearest, palettes.light.sunk)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(nearest, palettes.light.sunk)).toBeLessThan(5);
  });

  it('always has a readable neighbour of the same hue', () => {
    fc.assert(
      fc.property(role, colour, (which, given) => {
        const nearest = findNearestReadable({ role: which, colour: given });
        expect(nearest).not.toBeNull();
        expect(findContrastProblem({ role: which, colour: nearest ?? '' })).toBeNull();
        const [from, to] = [oklchOf(given), oklchOf(nearest ?? '')];
        // Too little chroma is left at the ends for a hue to mean anything.
        if (to.c < 0.04) return;
        const apart = Math.abs((from.h ?? 0) - (to.h ?? 0));
        expect(Math.min(apart, 360 - apart)).toBeLessThan(8);
      }),
    );
  });

  it('leads to colours that every reader can tell apart, together with the other one', () => {
    fc.assert(
      fc.property(colour, colour, (first, second) => {
        const brand = findNearestReadable({ role: 'brand', colour: first }) ?? '';
        const action = findNearestReadable({ role: 'action', colour: second }) ?? '';
        for (const scheme of schemes) {
          const palette = {
            ...palettes[scheme],
            ...deriveColours({ role: 'brand', colour: brand })[scheme],
            ...deriveColours({ role: 'action', colour: action })[scheme],
          };
          for (const { front, ground, kind } of pairs)
            expect(
              contrastOf(palette[front], palette[ground]),
              `${front} on ${ground}, ${scheme}, ${brand}, ${action}`,
            ).toBeGreaterThanOrEqual(leastContrast({ kind, scheme }));
        }
      }),
    );
  });
});

describe('the style sheet of a clinic', () => {
  it('is there only when a colour is chosen', () => {
    expect(brandStyles({ brand: null, action: '' })).toBeNull();
    expect(brandStyles({ brand: 'not a colour' })).toBeNull();
  });

  it('holds the chosen colour and its dark and stronger shades, and nothing that was typed', () => {
    const css = brandStyles({ brand: '#5a2d82', action: '#00529B' }) ?? '';
    expect(css).toMatch(/^:root\{--color-brand:#5a2d82;/u);
    expect(css).toContain('--color-action:#00529b');
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--color-brand:#');
    expect(css).toContain('@media (prefers-contrast:more){:root{--color-brand:#');
    expect(css).not.toContain('<');
  });
});
