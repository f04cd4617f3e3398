import { describe, expect, it } from 'vitest';

import { findClaims } from '../find-claims';
import { pageRules } from '../page/find-page-problems';
import { readText } from '../text/checked-text';
import { rules } from './all';

const found = (text: string, locale: 'en' | 'es') =>
  findClaims({ read: readText(text), locales: [locale] }).map(({ rule }) => rule);

describe.each(rules)('$id', (rule) => {
  for (const locale of ['en', 'es'] as const) {
    const examples = rule.examples[locale];
    if (!examples) continue;
    it.each(examples.flag)(`flags in ${locale}: %s`, (text) => expect(found(text, locale)).toContain(rule.id));
    it.each(examples.pass)(`passes in ${locale}: %s`, (text) => expect(found(text, locale)).not.toContain(rule.id));
  }

  it('has examples both ways in every language it knows, and says why', () => {
    expect(rule.examples.en.flag.length).toBeGreaterThan(1);
    expect(rule.examples.en.pass.length).toBeGreaterThan(1);
    expect(rule.examples.es !== undefined).toBe(rule.es !== undefined);
    for (const text of [rule.why, rule.source, rule.suggestion]) expect(text.length).toBeGreaterThan(15);
  });
});

it('gives every rule a name of its own', () => {
  const ids = [...rules, ...pageRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
