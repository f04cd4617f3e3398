import { describe, expect, it } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { Faq } from './collection';
import { faqFixtures } from './fixtures';

const id = () => 1;
const questions = faqFixtures.map(({ key, data, es }) => ({ key, data: data(id), es: es?.(id) }));

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : '';
};

describe('the questions of the demo', () => {
  it('are at least forty that are published, each asked once', () => {
    const published = questions.filter(({ data }) => data._status === 'published');
    expect(published.length).toBeGreaterThanOrEqual(40);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    expect(new Set(questions.map(({ data }) => data.question)).size).toBe(questions.length);
  });

  it.each(questions)('$key belongs to a therapy and a condition', ({ data }) => {
    expect(data.therapies).not.toHaveLength(0);
    expect(data.conditions).not.toHaveLength(0);
  });

  it.each(faqFixtures)('$key says the same in Spanish, with the same sources and links', (fixture) => {
    expect(checkSpanish({ fields: Faq.fields, fixture })).toEqual({ missing: [], differing: [] });
  });

  it.each(questions)('$key is asked as a question in Spanish too', ({ es }) => {
    expect(es?.question).toMatch(/¿[^¿]+\?$/u);
  });

  it.each(questions)('$key names no price and no phone number: both live in one place only', ({ data, es }) => {
    const text = `${textOf(data.answer)} ${textOf(es?.answer)}`;
    expect(text).not.toMatch(/[$€]\s?\d|\d\s?(?:USD|dollars?|dólares)|\d{3}[ -]\d{4}/i);
  });
});
