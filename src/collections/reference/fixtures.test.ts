import { describe, expect, test } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { Reference } from './collection';
import { referenceFixtures } from './fixtures';
import { isDoi, isPmcid, isPmid, normalizeDoi, normalizePmcid, normalizePmid } from '@/citations/identifiers';

const documents = referenceFixtures.map(({ key, data }) => ({ key, ...data(() => 1) }));

describe.each(documents)('$key', (reference) => {
  test('has identifiers in the form in which they are stored', () => {
    const { doi, pmid, pmcid } = reference;
    expect(isDoi(doi ?? '')).toBe(true);
    expect(normalizeDoi(doi)).toBe(doi);
    if (pmid) expect([isPmid(pmid), normalizePmid(pmid)]).toEqual([true, pmid]);
    if (pmcid) expect([isPmcid(pmcid), normalizePmcid(pmcid)]).toEqual([true, pmcid]);
  });

  test('says what it found, what limits it, who paid and who may be biased', () => {
    const { finding, limitations, funding, conflicts } = reference;
    for (const text of [finding, limitations, funding, conflicts]) expect(text?.length).toBeGreaterThan(10);
  });

  test('waits for a registry and may carry statements', () => {
    expect(reference).toMatchObject({ verification: 'unchecked', updateStatus: 'none', population: 'people' });
  });
});

test.each(referenceFixtures)('$key is appraised in Spanish too', (fixture) => {
  expect(checkSpanish({ fields: Reference.fields, fixture })).toEqual({ missing: [], differing: [] });
});

test.each(['key', 'title', 'doi', 'pmid', 'pmcid'] as const)('no two share a %s', (field) => {
  const values = documents.map((reference) => reference[field]).filter(Boolean);
  expect(new Set(values).size).toBe(values.length);
});
