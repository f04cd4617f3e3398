import { expect, test } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { GlossaryTerm } from './collection';
import { glossaryTermFixtures } from './fixtures';

const keys = glossaryTermFixtures.map(({ key }) => key);

const terms = glossaryTermFixtures.map(({ key, data, es }) => {
  const related: string[] = [];
  const document = data((_, other) => related.push(other));
  return { key, document, spanish: es?.(() => 1), related };
});

test.each(['document', 'spanish'] as const)('no word is explained twice in the %s', (language) => {
  const words = terms.flatMap((entry) => [
    entry[language]?.term,
    ...(entry[language]?.aliases ?? []).map(({ name }) => name),
  ]);
  const lower = words.map((word) => word?.toLowerCase());
  expect(lower.filter((word, index) => lower.indexOf(word) !== index)).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(terms)('$key is short and points at other terms that exist', ({ key, document, spanish, related }) => {
  for (const words of [document, spanish]) expect(words?.definition?.length).toBeLessThanOrEqual(400);
  expect(document.slug).toBe(key);
  expect(related).not.toContain(key);
  for (const other of related) expect(keys).toContain(other);
});

test.each(glossaryTermFixtures)('$key is explained in Spanish too', (fixture) => {
  expect(checkSpanish({ fields: GlossaryTerm.fields, fixture })).toEqual({ missing: [], differing: [] });
});
