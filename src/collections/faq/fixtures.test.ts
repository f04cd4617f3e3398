import { describe, expect, it } from 'vitest';

import { faqFixtures } from './fixtures';

const questions = faqFixtures.map(({ key, data, es }) => ({ key, data: data(() => 1), es: es?.(() => 1) }));

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

  it.each(questions)('$key names no price and no phone number: both live in one place only', ({ data, es }) => {
    const text = `${textOf(data.answer)} ${textOf(es?.answer)}`;
    expect(text).not.toMatch(/[$€]\s?\d|\d\s?(?:USD|dollars?|dólares)|\d{3}[ -]\d{4}/i);
  });
});
