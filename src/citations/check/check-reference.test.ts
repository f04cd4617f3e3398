import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type Registries, startRegistries } from '../../../tests/support/registries/server';
import type { CslItem } from '../csl-item';
import { checkReference } from './check-reference';

let registries: Registries;

beforeAll(async () => {
  registries = await startRegistries();
});

beforeEach(() => {
  registries.reset();
});

afterAll(() => registries.stop());

const quick = { gap: 0, timeout: 500, tries: 3, slowTries: 2, backoff: 1, longestWait: 1_500 };

const check = (item: CslItem, wasVerified = false) =>
  checkReference({
    item,
    wasVerified,
    options: {
      crossrefUrl: registries.crossrefUrl,
      pubmedUrl: registries.pubmedUrl,
      siteUrl: 'https://clinic.example',
      version: '1.2.3',
      timing: quick,
    },
  });

/** As the clinic printed it: the authors and title of one paper, the journal, number and pages of nothing at all. */
const wrongPlace: CslItem = {
  type: 'article-journal',
  title:
    'A randomized controlled trial of intra-articular prolotherapy versus steroid injection for sacroiliac joint pain',
  author: [
    { family: 'Kim', given: 'WM' },
    { family: 'Lee', given: 'HG' },
    { family: 'Jeong', given: 'CW' },
    { literal: 'et al' },
  ],
  'container-title': 'Pain Physician',
  issued: { 'date-parts': [[2010]] },
  volume: '13',
  issue: '4',
  page: '363-370',
  PMID: '20648206',
};

const rightPlace: CslItem = {
  type: 'article-journal',
  title: wrongPlace.title,
  author: [
    { family: 'Kim', given: 'W M' },
    { family: 'Lee', given: 'H G' },
    { family: 'Jeong', given: 'C W' },
    { family: 'Kim', given: 'C M' },
    { family: 'Yoon', given: 'M H' },
  ],
  'container-title': 'J Altern Complement Med',
  issued: { 'date-parts': [[2010, 12]] },
  volume: '16',
  issue: '12',
  page: '1285–90',
  DOI: '10.1089/acm.2010.0031',
  PMID: '21138388',
};

const inventedOne: CslItem = {
  type: 'article-journal',
  title: 'Relief of chronic pain by perineural injection of dextrose: potential neurogenic mechanism',
  author: [
    { family: 'Duman', given: 'I' },
    { family: 'Taskaynatan', given: 'MA' },
    { family: 'Tan', given: 'AK' },
  ],
  'container-title': 'Medical Hypotheses',
  issued: { 'date-parts': [[2012]] },
  volume: '78',
  issue: '1',
  page: '21-24',
  DOI: '10.1016/j.mehy.2011.09.033',
};

const inventedTwo: CslItem = {
  type: 'article-journal',
  title: 'Dextrose injection for chronic musculoskeletal pain: a narrative review',
  author: [
    { family: 'Wu', given: 'YT' },
    { family: 'Ke', given: 'MJ' },
    { family: 'Ho', given: 'TY' },
  ],
  'container-title': 'Pain Research & Management',
  issued: { 'date-parts': [[2017]] },
  volume: '2017',
  number: '8157910',
  DOI: '10.1155/2017/8157910',
};

describe('the faulty references of the clinic', () => {
  test('a paper in the wrong journal, with the number of another', async () => {
    const { verdict, differences, offers, note } = await check(wrongPlace);
    expect(verdict).toBe('mismatch');
    expect(differences.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
      ['containerTitle', 'Pain Physician', 'The Journal of Alternative and Complementary Medicine'],
      ['volume', '13', '16'],
      ['issue', '4', '12'],
      ['page', '363-370', '1285-1290'],
      ['pmid', '20648206', '21138388'],
    ]);
    expect(offers.map(({ field }) => field)).toEqual(['authors', 'doi']);
    expect(note).toBe(
      'Found in Crossref and PubMed, where 5 fields are different: Journal, Volume, Issue, Pages and PMID. The PMID written here belongs to another paper: “Epidural injections in an unrelated group of people”.',
    );
  });

  test.each([inventedOne, inventedTwo])('$title is in no registry', async (item) => {
    const { verdict, differences, note } = await check(item);
    expect({ verdict, differences }).toEqual({ verdict: 'not-found', differences: [] });
    expect(note).toContain('Crossref and PubMed have neither its identifiers nor a paper with this title.');
  });
});

describe('an entry', () => {
  test('agrees with both registries in two requests', async () => {
    const { verdict, registries: agreeing, note } = await check(rightPlace);
    expect({ verdict, agreeing, note }).toEqual({
      verdict: 'verified',
      agreeing: ['crossref', 'pubmed'],
      note: 'Agrees with Crossref and PubMed.',
    });
    expect(registries.takeAsked()).toHaveLength(2);
  });

  test('tells who asks', async () => {
    await check(rightPlace);
    for (const { userAgent, path, registry } of registries.takeAsked()) {
      expect(userAgent).toBe('Enthesis/1.2.3 (+https://clinic.example)');
      if (registry === 'pubmed') expect(path).toContain('tool=enthesis');
    }
  });

  test('without any identifier is found by its title and its first author', async () => {
    const { verdict, offers } = await check({ ...rightPlace, DOI: undefined, PMID: undefined });
    expect(verdict).toBe('verified');
    expect(offers.map(({ field, theirs }) => [field, theirs])).toEqual([
      ['doi', '10.1089/acm.2010.0031'],
      ['pmid', '21138388'],
    ]);
  });

  test('with a PMCID alone is found in both', async () => {
    const { verdict, registries: agreeing } = await check({
      type: 'article-journal',
      title: 'Prolotherapy in primary care practice',
      'container-title': 'Primary Care',
      issued: { 'date-parts': [[2010]] },
      PMCID: 'PMC2831229',
    });
    expect({ verdict, agreeing }).toEqual({ verdict: 'verified', agreeing: ['pubmed', 'crossref'] });
  });

  test('whose DOI leads to another paper and whose title leads nowhere differs in everything', async () => {
    const { verdict, differences, note } = await check({ ...inventedOne, DOI: '10.1002/ana.25332' });
    expect(verdict).toBe('mismatch');
    expect(differences.map(({ field }) => field)).toEqual([
      'title',
      'authors',
      'containerTitle',
      'year',
      'volume',
      'issue',
      'page',
    ]);
    expect(note).toContain('The DOI written here belongs to another paper: “Randomized double-blinded');
  });

  test('that is a web page is not blamed for being in no registry', async () => {
    const { verdict, note } = await check({ type: 'webpage', title: 'Injections', issued: { 'date-parts': [[2026]] } });
    expect(verdict).toBe('not-found');
    expect(note).toContain('They hold few sources of this kind');
  });
});

describe('a notice', () => {
  const notice = { paper: rightPlace.DOI ?? '', doi: '10.1089/acm.2021.9999', pmid: '33000001', marksTitle: false };

  test('of retraction is known from both registries and told once', async () => {
    registries.announce({ ...notice, kind: 'retraction', type: 'retraction', marksTitle: true });
    const { verdict, updates } = await check(rightPlace);
    expect(verdict).toBe('verified');
    expect(updates).toEqual([
      { kind: 'retraction', date: '2021', doi: '10.1089/acm.2021.9999', pmid: '33000001', registry: 'pubmed' },
    ]);
  });

  test('of a correction stands behind one of concern', async () => {
    registries.announce({ ...notice, kind: 'correction', type: 'erratum' });
    registries.announce({
      ...notice,
      kind: 'concern',
      type: 'expression_of_concern',
      doi: '10.1089/c',
      pmid: '33000002',
    });
    expect((await check(rightPlace)).updates.map(({ kind }) => kind)).toEqual(['concern', 'correction']);
  });
});

describe('a registry that fails', () => {
  test.each([
    ['slow', 'unreachable', 'did not answer within 0.5 seconds'],
    ['down', 'unreachable', 'could not be reached'],
    ['html', 'broken', 'answered with a web page instead of data'],
    ['wrong-json', 'broken', 'answered with something that cannot be read'],
    ['cut-off', 'broken', 'answered with something that cannot be read'],
    ['error', 'broken', 'reported an error of its own (500)'],
  ] as const)('because it is %s changes nothing, and says so', async (behaviour, status, sentence) => {
    registries.behave({ crossref: behaviour, pubmed: behaviour });
    const { verdict, failures, note } = await check(rightPlace);
    expect(verdict).toBeNull();
    expect(failures.map((failure) => [failure.registry, failure.status])).toEqual([
      ['crossref', status],
      ['pubmed', status],
    ]);
    expect(note).toContain(`Crossref ${sentence}`);
    expect(note).toContain(`PubMed ${sentence}`);
    expect(note).toContain('Nothing was changed here.');
  });

  test('leaves the other to confirm the entry', async () => {
    registries.behave({ crossref: 'html' });
    const { verdict, note } = await check(rightPlace);
    expect(verdict).toBe('verified');
    expect(note).toBe(
      'Agrees with PubMed. Crossref answered with a web page instead of data; something between here and there may have got in the way. Try again later.',
    );
  });

  test('takes no verification away', async () => {
    registries.behave({ crossref: 'error' });
    const changed = { ...rightPlace, volume: '99' };
    expect((await check(changed, false)).verdict).toBe('mismatch');
    expect((await check(changed, true)).verdict).toBeNull();
  });

  test('is asked again after an error that passes', async () => {
    registries.behave({ crossref: 'error-once' });
    expect((await check(rightPlace)).registries).toEqual(['crossref', 'pubmed']);
  });

  test('is waited for as long as it says', async () => {
    registries.behave({ crossref: 'busy-for-a-second' });
    const before = Date.now();
    expect((await check(rightPlace)).registries).toEqual(['crossref', 'pubmed']);
    expect(Date.now() - before).toBeGreaterThan(900);
  });

  test('that has nothing under an address has not found it', async () => {
    registries.behave({ crossref: 'missing', pubmed: 'missing' });
    expect((await check(rightPlace)).verdict).toBe('not-found');
  });

  test('that wants fewer requests is not asked again before its time', async () => {
    registries.behave({ pubmed: 'too-many-for-a-second' });
    const first = await check(rightPlace);
    expect(first.failures).toMatchObject([{ status: 'refused', registry: 'pubmed' }]);
    expect(first.note).toMatch(/PubMed asked for fewer requests\. Try again after \d\d:\d\d UTC\./u);
    registries.takeAsked();
    expect((await check(rightPlace)).failures).toMatchObject([{ status: 'refused', registry: 'pubmed' }]);
    expect(registries.takeAsked().map(({ registry }) => registry)).toEqual(['crossref']);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await check(rightPlace)).registries).toEqual(['crossref', 'pubmed']);
  });
});
