import { expect, test } from 'vitest';

import { glossaryTermFixtures } from './fixtures';

const keys = glossaryTermFixtures.map(({ key }) => key);

const terms = glossaryTermFixtures.map(({ key, data }) => {
  const related: string[] = [];
  const document = data((_, other) => related.push(other));
  return { key, document, related };
});

test('no word is explained twice, by name or by another form', () => {
  const words = terms.flatMap(({ document }) => [document.term, ...(document.aliases ?? []).map(({ name }) => name)]);
  const lower = words.map((word) => word.toLowerCase());
  expect(lower.filter((word, index) => lower.indexOf(word) !== index)).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(terms)('$key is short and points at other terms that exist', ({ key, document, related }) => {
  expect(document.definition.length).toBeLessThanOrEqual(400);
  expect(document.slug).toBe(key);
  expect(related).not.toContain(key);
  for (const other of related) expect(keys).toContain(other);
});
