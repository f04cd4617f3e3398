import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isDoi, isPmcid, isPmid, normalizeDoi, normalizePmcid, normalizePmid } from './identifiers';

const dois = fc.stringMatching(/^10\.\d{4,9}\/[a-z0-9._()-]{0,20}[a-z0-9)]$/);
const numbers = fc.integer({ min: 1, max: 99_999_999 }).map(String);
const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), dois, numbers);

const doiPrefixes = [
  '',
  'doi:',
  'DOI: ',
  'doi ',
  'https://doi.org/',
  'http://dx.doi.org/',
  'HTTPS://www.doi.org/',
].concat('doi.org/', 'DOI: https://doi.org/');
const pmidPrefixes = [
  '',
  'PMID: ',
  'pmid',
  'https://pubmed.ncbi.nlm.nih.gov/',
  'pubmed.ncbi.nlm.nih.gov/',
  'https://www.ncbi.nlm.nih.gov/pubmed/',
  'PMID: https://pubmed.ncbi.nlm.nih.gov/',
  '000',
];
const pmcidPrefixes = [
  '',
  'PMC',
  'pmc ',
  'PMCID: PMC',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC',
  'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC',
  'https://europepmc.org/article/PMC',
];

describe.each([
  { name: 'DOI', normalize: normalizeDoi },
  { name: 'PMID', normalize: normalizePmid },
  { name: 'PMCID', normalize: normalizePmcid },
])('$name', ({ normalize }) => {
  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...doiPrefixes, ...pmidPrefixes, ...pmcidPrefixes), (text, prefix) => {
        const once = normalize(`${prefix}${text}`);
        expect(normalize(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([null, undefined, '', '   ', {}, [], true])('%j is no identifier', (value) => {
    expect(normalize(value)).toBeNull();
  });
});

test('a DOI is the same whatever stands before it and however it is written', () => {
  fc.assert(
    fc.property(
      dois,
      fc.constantFrom(...doiPrefixes),
      fc.boolean(),
      fc.constantFrom('', '.', ' ', '; '),
      (doi, prefix, loud, end) => {
        const cleaned = normalizeDoi(` ${prefix}${loud ? doi.toUpperCase() : doi}${end}`);
        expect(cleaned).toBe(doi);
        expect(isDoi(doi)).toBe(true);
      },
    ),
  );
});

test('a PMID is the same whatever stands around it', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...pmidPrefixes),
      fc.constantFrom('', '/', '.', '/?term=dextrose#top'),
      (pmid, prefix, end) => {
        expect(normalizePmid(`${prefix}${pmid}${end}`)).toBe(pmid);
        expect(isPmid(pmid)).toBe(true);
      },
    ),
  );
});

test('a PMCID is the same whatever stands around it', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...pmcidPrefixes),
      fc.constantFrom('', '/', '.1', '/?report=reader'),
      (digits, prefix, end) => {
        expect(normalizePmcid(`${prefix}${digits}${end}`)).toBe(`PMC${digits}`);
        expect(isPmcid(`PMC${digits}`)).toBe(true);
      },
    ),
  );
});

test('a number typed as a number is kept', () => {
  expect(normalizePmid(36070427)).toBe('36070427');
});

test('an address with an encoded slash is still a DOI', () => {
  expect(normalizeDoi('https://doi.org/10.1016%2Fj.apmr.2022.04.013')).toBe('10.1016/j.apmr.2022.04.013');
});

test('a prefix with nothing behind it is empty, so that it cannot collide with another empty one', () => {
  expect(normalizeDoi('doi:')).toBeNull();
  expect(normalizeDoi('https://doi.org/')).toBeNull();
  expect(normalizePmid('PMID:')).toBeNull();
});

test('a DOI in the field of the PMCID is not turned into a number', () => {
  const kept = normalizePmcid('10.1002/ana.25332');
  expect(kept).toBe('10.1002/ana.25332');
  expect(isPmcid(kept ?? '')).toBe(false);
});

test.each([
  '10.1002/ana.25332',
  '10.1000.10/123456',
  '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid>3.0.co;2-2',
])('%s has the form of a DOI', (value) => {
  expect(isDoi(value)).toBe(true);
});

test.each(['', '10.1002', '10.1002/', '10.12/ana', '11.1002/ana', 'doi:10.1002/ana', '10.1002/ana 25332'])(
  '"%s" does not have the form of a DOI',
  (value) => {
    expect(isDoi(value)).toBe(false);
  },
);

test.each(['', '0', '012', '123456789', '12a', 'PMC123'])('"%s" does not have the form of a PMID', (value) => {
  expect(isPmid(value)).toBe(false);
});
