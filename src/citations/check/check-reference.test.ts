import { describe, expect, test } from 'vitest';

import { useRegistries } from '../../../tests/support/registries/use-registries';
import { inventedOne, inventedTwo, rightPlace, wrongPlace } from './fixtures';

const { check, registries } = useRegistries();

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
    expect(registries().takeAsked()).toHaveLength(2);
  });

  test('tells who asks', async () => {
    await check(rightPlace);
    for (const { userAgent, path, registry } of registries().takeAsked()) {
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
    registries().announce({ ...notice, kind: 'retraction', type: 'retraction', marksTitle: true });
    const { verdict, updates } = await check(rightPlace);
    expect(verdict).toBe('verified');
    expect(updates).toEqual([
      { kind: 'retraction', date: '2021', doi: '10.1089/acm.2021.9999', pmid: '33000001', registry: 'pubmed' },
    ]);
  });

  test('of a correction stands behind one of concern', async () => {
    registries().announce({ ...notice, kind: 'correction', type: 'erratum' });
    registries().announce({
      ...notice,
      kind: 'concern',
      type: 'expression_of_concern',
      doi: '10.1089/c',
      pmid: '33000002',
    });
    expect((await check(rightPlace)).updates.map(({ kind }) => kind)).toEqual(['concern', 'correction']);
  });
});
