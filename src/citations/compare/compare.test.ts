import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CslItem } from '../csl-item';
import type { RegistryRecord } from '../registry/types';
import { compareWithRegistry } from './compare';
import { fold } from './fold';
import { isSameJournal } from './journals';
import { compareAuthors } from './names';
import { completePages, isSameNumber, isSamePages } from './pages';
import { isSameTitle, similarity } from './titles';

const record = (item: Partial<CslItem>, more: Partial<RegistryRecord> = {}): RegistryRecord => {
  const whole: CslItem = { type: 'article-journal', title: 'A study', ...item };
  const year = whole.issued?.['date-parts'][0]?.[0];
  return {
    registry: 'crossref',
    item: whole,
    titles: [whole.title],
    journals: [whole['container-title'], whole['container-title-short']].filter((name) => name !== undefined),
    years: year === undefined ? [] : [year],
    updates: [],
    ...more,
  };
};

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/u), { minLength: 1, maxLength: 9 });

describe('titles', () => {
  test.each([
    ['Prolotherapy: a review', 'Prolotherapy - A Review.'],
    ['Beta-endorphin &amp; pain', 'β-endorphin and pain'],
    ['Épicondylite &#233;t genou', 'Epicondylite et genou'],
    ['Effect of <i>in vivo</i> dextrose', 'Effect of in vivo dextrose'],
    ['Patients’ view', "Patients' view"],
    ['Low-back pain', 'Low back pain'],
    ['Meta-analysis', 'Metaanalysis'],
  ])('%s is %s', (ours, theirs) => {
    expect(isSameTitle(ours, theirs)).toBe(true);
  });

  test('are the same whatever the case, the signs between words and the accents', () => {
    const marks = fc.constantFrom(' ', ' - ', ': ', ' — ', ', ', '. ');
    fc.assert(
      fc.property(words, marks, fc.boolean(), (title, mark, upper) => {
        const written = title.join(mark).replaceAll('e', 'é');
        expect(isSameTitle(upper ? written.toUpperCase() : written, title.join(' '))).toBe(true);
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
  });

  test('likeness is symmetric, and whole only for the same words', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [left.join(' '), right.join(' ')];
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a));
        expect(similarity(a, b) === 1).toBe(left.toSorted().join() === right.toSorted().join());
      }),
    );
  });
});

describe('journals', () => {
  test.each([
    ['J Altern Complement Med', 'The Journal of Alternative and Complementary Medicine'],
    ['Prim Care', 'Primary Care: Clinics in Office Practice'],
    ['Spine', 'Spine (Phila Pa 1976)'],
    ['JOSPT', 'Journal of Orthopaedic & Sports Physical Therapy'],
    ['J Natl Cancer Inst', 'Journal of the National Cancer Institute'],
    ['Pain Res. Manag.', 'Pain Research and Management'],
  ])('%s is %s', (ours, theirs) => {
    expect([isSameJournal(ours, theirs), isSameJournal(theirs, ours)]).toEqual([true, true]);
  });

  test.each([
    ['Pain Physician', 'The Journal of Alternative and Complementary Medicine'],
    ['Pain Physician', 'Pain Practice'],
    ['Pain', 'Pain Medicine'],
    ['J Pain', 'J Pain Res'],
  ])('%s is not %s', (ours, theirs) => {
    expect([isSameJournal(ours, theirs), isSameJournal(theirs, ours)]).toEqual([false, false]);
  });

  test('cut words stand for whole ones', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 5 }), (name, length) => {
        const whole = name.map((word) => `x${word}`);
        const short = whole.map((word) => word.slice(0, length)).join('. ');
        expect(isSameJournal(short, whole.join(' '))).toBe(true);
      }),
    );
  });
});

describe('authors', () => {
  const wu = { family: 'Wu', given: 'Yung-Tsan' };
  const ke = { family: 'Ke', given: 'Ming-Jen' };
  const ho = { family: 'Ho', given: 'Tsung-Yen' };
  const li = { family: 'Li', given: 'Tsung-Ying' };

  test.each([
    [{ family: 'Wu', given: 'YT' }],
    [{ family: 'Wu', given: 'Y' }],
    [{ family: 'WU', given: 'Y. T.' }],
    [{ family: 'Wu', given: 'Yung Tsan' }],
    [{ family: 'Wu', given: 'Yungtsan' }],
    [{ family: 'Wu' }],
  ])('%j is Wu Yung-Tsan', (ours) => {
    expect(compareAuthors([ours], [wu]).agree).toBe(true);
  });

  test.each([[{ family: 'Wu', given: 'Yi' }], [{ family: 'Wu', given: 'TY' }], [{ family: 'Wo', given: 'YT' }]])(
    '%j is not Wu Yung-Tsan',
    (ours) => {
      expect(compareAuthors([ours], [wu]).agree).toBe(false);
    },
  );

  test('particles stand on either side', () => {
    const ours = { family: 'van der Berg', given: 'J' };
    expect(compareAuthors([ours], [{ family: 'Berg', given: 'Jan van der' }]).agree).toBe(true);
    expect(compareAuthors([ours], [{ family: 'Van der Berg', given: 'Jan' }]).agree).toBe(true);
  });

  test('"et al" and three names stand for more, fewer names do not', () => {
    const all = [wu, ke, ho, li];
    expect(compareAuthors([wu, { literal: 'et al.' }], all)).toEqual({ agree: true, isShortened: true });
    expect(compareAuthors([wu, ke, ho], all)).toEqual({ agree: true, isShortened: true });
    expect(compareAuthors([wu, ke], all).agree).toBe(false);
    expect(compareAuthors(all, [wu, ke, ho]).agree).toBe(false);
    expect(compareAuthors([ke, wu, ho, li], all).agree).toBe(false);
  });

  test('a group beside the people need not be named', () => {
    const theirs = [wu, ke, { literal: 'Pain Study Group' }];
    expect(compareAuthors([wu, ke], theirs).agree).toBe(true);
    expect(compareAuthors([wu, ke, { literal: 'Pain study group' }], theirs).agree).toBe(true);
    expect(compareAuthors([{ literal: 'Pain Study Group' }], [{ literal: 'Pain Study Group' }]).agree).toBe(true);
  });
});

describe('pages and numbers', () => {
  test('a shortened range is the whole one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 400 }), (start, length) => {
        const first = String(start);
        const last = String(start + length);
        const isLonger = last.length > first.length;
        const shared = Array.from(last).findIndex((digit, index) => digit !== first[index]);
        const short = isLonger ? last : last.slice(shared);
        expect(isSamePages(`${first}-${short}`, `${first}–${last}`)).toBe(true);
        expect(completePages(`${first}-${short}`)).toBe(`${first}-${last}`);
        expect(isSamePages(`${first}-${last}`, `${first}-${start + length + 1}`)).toBe(false);
      }),
    );
  });

  test.each([
    ['S12-5', 'S12-S15'],
    ['e123', 'E123-E130'],
    ['pp. 9-16', '9-16'],
    ['CD004059', 'cd004059'],
    ['1285 – 90', '1285-1290'],
  ])('%s is %s', (ours, theirs) => {
    expect(isSamePages(ours, theirs)).toBe(true);
  });

  test.each([
    ['1–2', '1-2', true],
    ['Suppl 1', 'S1', true],
    ['04', '4', true],
    ['No. 4', '4', true],
    ['4', '14', false],
  ])('issue %s and %s: %s', (ours, theirs, expected) => {
    expect(isSameNumber(ours, theirs)).toBe(expected);
  });
});

describe('a reference', () => {
  const fieldsOf = (ours: Partial<CslItem>, ...records: RegistryRecord[]) =>
    compareWithRegistry({ ours: { type: 'article-journal', title: 'A study', ...ours }, records }).differences.map(
      ({ field }) => field,
    );

  test('never differs from itself', () => {
    const text = fc.stringMatching(/^[A-Za-zÀ-ž0-9 :.,()-]{1,30}$/u).filter((value) => fold(value) !== '');
    const item = fc.record({
      type: fc.constant('article-journal'),
      title: text,
      author: fc.array(fc.record({ family: text, given: text }), { minLength: 1, maxLength: 12 }),
      'container-title': text,
      issued: fc.integer({ min: 1900, max: 2026 }).map((year) => ({ 'date-parts': [[year]] as [number][] })),
      volume: text,
      page: text,
      DOI: text,
    });
    fc.assert(
      fc.property(item, (ours) => {
        expect(fieldsOf(ours, record(ours))).toEqual([]);
      }),
    );
  });

  test('may have the year of the online or of the printed edition, and none beside them', () => {
    const printed = record({ issued: { 'date-parts': [[2019, 1]] } }, { years: [2019, 2018] });
    const inYear = (year: number) => fieldsOf({ issued: { 'date-parts': [[year]] } }, printed);
    expect([2017, 2018, 2019, 2020].map(inYear)).toEqual([['year'], [], [], ['year']]);
  });

  test('may have an article number where a registry writes it as a page', () => {
    expect(fieldsOf({ number: '25247' }, record({ page: '25247' }))).toEqual([]);
    expect(fieldsOf({ page: '25248' }, record({ number: '25247' }))).toEqual(['page']);
  });

  test('has another journal although its abbreviation is right', () => {
    const known = record({ 'container-title': 'Annals of Neurology', 'container-title-short': 'Ann Neurol' });
    expect(fieldsOf({ 'container-title': 'Pain Physician', 'container-title-short': 'Ann Neurol' }, known)).toEqual([
      'containerTitle',
    ]);
    expect(fieldsOf({ 'container-title-short': 'Ann Neurol' }, known)).toEqual([]);
  });

  test('agrees as soon as one registry does', () => {
    const wrong = record({ volume: '7', DOI: '10.1/a' });
    const right = record({ volume: '8', DOI: '10.1/a' }, { registry: 'pubmed' });
    expect(fieldsOf({ volume: '8', DOI: '10.1/A' }, wrong, right)).toEqual([]);
    expect(fieldsOf({ volume: '9' }, wrong, right)).toEqual(['volume']);
  });

  test('is not blamed for what the registry leaves out, and offered what it leaves out itself', () => {
    const ours: CslItem = { type: 'article-journal', title: 'A study', volume: '8' };
    const { differences, offers } = compareWithRegistry({ ours, records: [record({ issue: '2', page: '909-13' })] });
    expect(differences).toEqual([]);
    expect(offers.map(({ field, theirs, changes }) => [field, theirs, changes])).toEqual([
      ['issue', '2', { issue: '2' }],
      ['page', '909-913', { page: '909-913', articleNumber: null }],
    ]);
  });
});
