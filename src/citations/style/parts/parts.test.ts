import { describe, expect, it } from 'vitest';

import { writeDate, writeDateApa, writeDateNlm } from './dates';
import { readIssue, writeEdition, writePages } from './numbers';
import { group, italic, plain, toPlainText } from './segments';
import { toTitleCase } from './title-case';

describe('pages', () => {
  it.each([
    ['601-610', '601-610', '601–10'],
    ['1285-90', '1285-1290', '1285–90'],
    ['S95–S104', 'S95-S104', 'S95–104'],
    ['12-15,20-22', '12-15, 20-22', '12–5, 20–2'],
    ['101-101', '101-101', '101–1'],
    ['e2019-1234', 'e2019-1234', 'e2019–1234'],
    ['e12', 'e12', 'e12'],
    [undefined, '', ''],
  ])('%s', (stored, full, short) => {
    expect(writePages(stored, { form: 'full', between: '-' })).toBe(full);
    expect(writePages(stored, { form: 'short', between: '–' })).toBe(short);
  });
});

describe('an issue', () => {
  const item = { type: 'article-journal', title: 'Pain' };

  it.each([
    [{ issue: '4' }, { issue: '4', supplement: null }],
    [{ issue: '4 Suppl 1' }, { issue: '4', supplement: '1' }],
    [{ issue: 'Suppl' }, { issue: '', supplement: '' }],
    [
      { issue: '4', 'supplement-number': 'Suppl. 2' },
      { issue: '4', supplement: '2' },
    ],
    [{}, { issue: '', supplement: null }],
  ])('of %j', (fields, expected) => {
    expect(readIssue({ ...item, ...fields })).toEqual(expected);
  });
});

it.each([
  ['1', '1st ed.'],
  ['2nd', '2nd ed.'],
  ['3rd edition', '3rd ed.'],
  ['11', '11th ed.'],
  ['21', '21st ed.'],
  ['112', '112th ed.'],
  ['Revised ed.', 'Revised ed.'],
])('an edition %s is %s', (stored, expected) => {
  expect(writeEdition(stored)).toBe(expected);
});

it.each([
  [[2025, 3, 7], 'March 7, 2025', '2025 Mar 7', '2025, March 7'],
  [[2025, 3], 'March 2025', '2025 Mar', '2025, March'],
  [[2025], '2025', '2025', '2025'],
  [[2025, 13, 7], '2025', '2025', '2025'],
] as [[number, number?, number?], string, string, string][])('the date %j', (parts, american, nlm, apa) => {
  const date = { 'date-parts': [parts] };
  expect([writeDate(date), writeDateNlm(date), writeDateApa(date)]).toEqual([american, nlm, apa]);
});

it.each([
  ['pain and its management', 'Pain and Its Management'],
  ['what the needle is for', 'What the Needle Is For'],
  ['pain: a view from the arm', 'Pain: A View from the Arm'],
  ['the iPhone in NHS care', 'The iPhone in NHS Care'],
])('the headline of %j is %j', (text, expected) => {
  expect(toTitleCase({ text, language: undefined })).toBe(expected);
});

it('leaves a title in another language as it is', () => {
  expect(toTitleCase({ text: 'schmerz und gelenk', language: 'de' })).toBe('schmerz und gelenk');
});

describe('a group', () => {
  it('is nothing when none of its parts is there', () => {
    expect(group({ prefix: '(', suffix: ')' }, plain(''), plain(undefined))).toEqual([]);
  });

  it('ends a sentence once, also across italics and inside quotation marks', () => {
    const end = (...pieces: Parameters<typeof group>[1][]) => toPlainText(group({ suffix: '.' }, ...pieces));
    expect(end(italic('Why?'))).toBe('Why?');
    expect(end(plain('By Example Inc.'))).toBe('By Example Inc.');
    expect(end(plain('What is "better"'))).toBe('What is “better.”');
  });
});
