import { describe, expect, it } from 'vitest';

import {
  formatDay,
  formatList,
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatPercent,
  formatRange,
  telHref,
} from './format';

describe('format', () => {
  it('takes the decimals of a currency from ISO 4217', () => {
    expect(formatMoney({ minor: 48500, currency: 'USD', locale: 'en' })).toBe('$485');
    expect(formatMoney({ minor: 48550, currency: 'USD', locale: 'en' })).toBe('$485.50');
    expect(formatMoney({ minor: 1250, currency: 'JPY', locale: 'en' })).toBe('¥1,250');
    expect(formatMoney({ minor: 1250, currency: 'KWD', locale: 'en' })).toMatch(/^KWD\s1\.250$/);
  });

  it('writes numbers as the language does, and no amount that can be misread', () => {
    expect(formatNumber({ value: 12.5, locale: 'en' })).toBe('12.5');
    expect(formatNumber({ value: 12.5, locale: 'es' })).toBe('12,5');
    expect(formatPercent({ percent: 12.5, locale: 'en' })).toBe('12.5%');
    expect(formatPercent({ percent: 12.5, locale: 'es' })).toBe('12,5\u00a0%');
    expect(formatMoney({ minor: 194000, currency: 'USD', locale: 'en' })).toBe('$1,940');
    expect(formatMoney({ minor: 194000, currency: 'USD', locale: 'es' })).toBe('$1940');
  });

  it('folds a range with equal ends', () => {
    expect(formatMoneyRange({ min: 8000, max: 15000, currency: 'USD', locale: 'en' })).toBe('$80–$150');
    expect(formatMoneyRange({ min: 8000, max: 8000, currency: 'USD', locale: 'en' })).toBe('$80');
    expect(formatRange({ min: 8, max: 10, locale: 'es' })).toBe('8–10');
  });

  it('keeps a calendar day in every time zone', () => {
    expect(formatDay({ day: '2026-01-01', locale: 'en' })).toBe('January 1, 2026');
    expect(formatDay({ day: '2026-01-01T12:00:00.000Z', locale: 'es' })).toBe('1 de enero de 2026');
  });

  it('joins lists as the language does', () => {
    expect(formatList({ items: ['a', 'b', 'c'], locale: 'en' })).toBe('a, b, and c');
    expect(formatList({ items: ['a', 'b'], locale: 'es' })).toBe('a y b');
  });

  it('makes a dialable address of a phone number', () => {
    expect(telHref('+1 (541) 555-0142')).toBe('tel:+15415550142');
    expect(telHref('911')).toBe('tel:911');
  });
});
