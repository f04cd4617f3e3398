import { describe, expect, it, test } from 'vitest';

import { decodeLatex, decodeVerbatim } from './bibtex/latex';
import { parseBibtexNames } from './bibtex/names';
import { parseDate } from './dates';
import { findIdentifiers } from './find-identifiers';
import { parseCommaName, parseMedlineName } from './names';
import { tidyPages } from './pages';
import { readStandardNumbers } from './standard-numbers';
import { splitSupplement } from './supplements';

test.each([
  ['2018', [2018]],
  ['2018/10/03/', [2018, 10, 3]],
  ['2018/10//', [2018, 10]],
  ['2018///Spring', [2018]],
  ['2018-10', [2018, 10]],
  ['20181003', [2018, 10, 3]],
  ['2018 Oct 3', [2018, 10, 3]],
  ['2018 Nov-Dec', [2018, 11]],
  ['2018 Nov 30-Dec 2', [2018, 11, 30]],
  ['2018 Winter', [2018]],
  ['Oct 2018', [2018, 10]],
  ['3 October 2018', [2018, 10, 3]],
  ['October 3, 2018', [2018, 10, 3]],
  ['c2018', [2018]],
  ['2018/13/01', [2018]],
  ['2018-02-30', [2018, 2]],
])('the date %s', (text, parts) => {
  expect(parseDate(text)).toEqual({ 'date-parts': [parts] });
});

test.each(['', 'in press', '18', '12345'])('“%s” is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test.each([
  ['909-13', '909-913'],
  ['909–913', '909-913'],
  ['601 -- 10', '601-610'],
  ['S12-8', 'S12-S18'],
  ['e45-9', 'e45-e49'],
  ['1285-1290', '1285-1290'],
  ['99-102', '99-102'],
  ['601-10, 615-7', '601-610, 615-617'],
  ['913-09', '913-09'],
  ['25247', '25247'],
])('the pages %s', (text, pages) => {
  expect(tidyPages(text)).toBe(pages);
});

test.each([
  [
    { volume: '84', issue: '4 Suppl 1' },
    { volume: '84', issue: '4', supplement: '1' },
  ],
  [
    { volume: '84', issue: 'Supplement_2' },
    { volume: '84', issue: undefined, supplement: '2' },
  ],
  [
    { volume: '84 (Suppl. 3)', issue: undefined },
    { volume: '84', issue: undefined, supplement: '3' },
  ],
  [
    { volume: '84', issue: '4' },
    { volume: '84', issue: '4', supplement: undefined },
  ],
])('the supplement in %j', (given, expected) => {
  expect(splitSupplement(given)).toEqual(expected);
});

describe('names', () => {
  it.each([
    ['Wu, Yung-Tsan', { family: 'Wu', given: 'Yung-Tsan' }],
    ['King, M L, Jr', { family: 'King', given: 'M L', suffix: 'Jr' }],
    ['King, Jr, M L', { family: 'King', given: 'M L', suffix: 'Jr' }],
    ['World Health Organization', { literal: 'World Health Organization' }],
    ['Department of Health, Wales,', { literal: 'Department of Health, Wales' }],
    ['Wu YT', { family: 'Wu', given: 'YT' }],
    ['van der Berg J', { family: 'van der Berg', given: 'J' }],
  ])('of RIS: %s', (text, name) => {
    expect(parseCommaName(text)).toEqual(name);
  });

  it('of PubMed', () => {
    expect(parseMedlineName('King, Martin Luther 3rd')).toEqual({
      family: 'King',
      given: 'Martin Luther',
      suffix: '3rd',
    });
    expect(parseMedlineName('Sukarno')).toEqual({ family: 'Sukarno' });
  });

  it('of BibTeX', () => {
    const value = String.raw`Wu, Y. T. and Jan van der Berg and {World Health Organization} and
      Ludwig van Beethoven III and M{\"u}ller, Jr., Karl and {Barnes and Noble}, Ann and others`;
    expect(parseBibtexNames(value)).toEqual({
      isCutShort: true,
      names: [
        { family: 'Wu', given: 'Y. T.' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'World Health Organization' },
        { family: 'van Beethoven', given: 'Ludwig', suffix: 'III' },
        { family: 'Müller', given: 'Karl', suffix: 'Jr.' },
        { family: 'Barnes and Noble', given: 'Ann' },
      ],
    });
  });
});

test.each([
  [String.raw`M{\'e}ni{\`e}re`, 'Ménière'],
  [String.raw`\"{O}dem, \"Odem, {\"O}dem`, 'Ödem, Ödem, Ödem'],
  [String.raw`Gar{\c c}on \v{s}koda \.{\i} \H{o} \r{a}`, 'Garçon škoda i̇ ő å'.normalize('NFC')],
  [String.raw`Stra{\ss}e {\O}re \aa ng \L{}`, 'Straße Øre ång Ł'.replace('å ng', 'ång')],
  [String.raw`5\% \& more -- {P}ain \emph{in} \textit{vivo}`, '5% & more – Pain in vivo'],
  [String.raw`$\beta$-endorphin~level`, 'β-endorphin level'],
  ["``quoted''", '“quoted”'],
  ['cut off \\', 'cut off '],
])('LaTeX: %s', (source, text) => {
  expect(decodeLatex(source)).toBe(text);
});

test('addresses in BibTeX keep their signs', () => {
  expect(decodeVerbatim(String.raw`https://x.org/a\_b~c--d\%20{\textasciitilde}e`)).toBe('https://x.org/a_b~c--d%20~e');
});

const doi = (value: string) => [{ kind: 'doi', value }];
const pmid = (value: string) => [{ kind: 'pmid', value }];
const pmcid = (value: string) => [{ kind: 'pmcid', value }];

test.each([
  ['10.1002/ana.25332', doi('10.1002/ana.25332')],
  ['DOI: 10.1002/ANA.25332.', doi('10.1002/ana.25332')],
  ['https://doi.org/10.1002/ana.25332', doi('10.1002/ana.25332')],
  ['https://onlinelibrary.wiley.com/doi/full/10.1002/ana.25332?af=R', doi('10.1002/ana.25332')],
  ['https://www.jospt.org/doi/10.2519/jospt.2022.11359/abstract', doi('10.2519/jospt.2022.11359')],
  ['https://example.org/article?id=10.1371%2Fjournal.pone.0012345&type=x', doi('10.1371/journal.pone.0012345')],
  [
    '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid>3.0.co;2-2',
    doi('10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid>3.0.co;2-2'),
  ],
  ['30187524', pmid('30187524')],
  ['PMID: 30187524', pmid('30187524')],
  ['https://pubmed.ncbi.nlm.nih.gov/30187524/', pmid('30187524')],
  ['https://europepmc.org/article/MED/30187524', pmid('30187524')],
  ['PMC6221097', pmcid('PMC6221097')],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6221097/', pmcid('PMC6221097')],
  ['30187524, 36070427; PMC6221097', [...pmid('30187524'), ...pmid('36070427'), ...pmcid('PMC6221097')]],
  ['Wu YT. A trial. Ann Neurol 2018 (doi:10.1002/ana.25332).', doi('10.1002/ana.25332')],
  ['Wu YT. A trial. Ann Neurol 2018. PMID: 30187524', pmid('30187524')],
  ['A trial of 12 people in 2018', []],
  ['https://example.org/', []],
])('identifiers in %s', (line, identifiers) => {
  expect(findIdentifiers(line).identifiers).toEqual(identifiers);
});

test('ISSN and ISBN share a field', () => {
  expect(
    readStandardNumbers(['1531-8249 (Electronic) 0364-5134 (Print)', 'ISBN-13: 978-0-19-530794-8', 'CD004059']),
  ).toEqual({
    issn: '1531-8249, 0364-5134',
    isbn: '978-0-19-530794-8',
    rest: ['CD004059'],
  });
});
