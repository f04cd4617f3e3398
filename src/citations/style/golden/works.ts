import type { CslItem } from '../../csl-item';
import { crowd, people } from './people';

const accessed = { 'date-parts': [[2026, 1, 31]] } satisfies CslItem['accessed'];

const book = {
  type: 'book',
  title: 'Ligaments and tendons of the arm: a handbook',
  author: people('Vargas|Ana', 'Ostrom|Per'),
  issued: { 'date-parts': [[1956]] },
  publisher: 'Example Press',
  'publisher-place': 'Springfield, IL',
} satisfies CslItem;

const chapter = {
  type: 'chapter',
  title: 'Injection of the elbow',
  author: people('Vargas|Ana'),
  editor: people('Ostrom|Per', 'Dahl|Ida K.'),
  'container-title': 'Practical handbook of joint pain',
  edition: '3',
  issued: { 'date-parts': [[2012]] },
  publisher: 'Example Press',
  'publisher-place': 'Boston',
  page: '121-149',
} satisfies CslItem;

const report = {
  type: 'report',
  title: 'Elbow pain in adults: assessment and management',
  author: people('=National Institute of Examples'),
  issued: { 'date-parts': [[2021, 4]] },
  publisher: 'National Institute of Examples',
  number: 'NG193',
  URL: 'https://institute.example/ng193',
  accessed,
} satisfies CslItem;

const webpage = {
  type: 'webpage',
  title: 'Tennis elbow',
  author: people('=Joint Health Agency'),
  'container-title': 'Joint Health',
  issued: { 'date-parts': [[2023, 5, 9]] },
  URL: 'https://health.example/tennis-elbow',
  accessed,
} satisfies CslItem;

const preprint = {
  type: 'article',
  title: 'Dextrose and the median nerve: early results',
  author: crowd(4),
  'container-title': 'medRxiv',
  publisher: 'medRxiv',
  issued: { 'date-parts': [[2020, 4, 8]] },
  DOI: '10.1101/2020.04.08.20050000',
} satisfies CslItem;

const thesis = {
  type: 'thesis',
  title: 'Dextrose prolotherapy and the enthesis',
  author: people('Ostrom|Per Olof'),
  genre: 'PhD thesis',
  publisher: 'University of Examples',
  'publisher-place': 'Uppsala',
  issued: { 'date-parts': [[2019]] },
} satisfies CslItem;

const magazine = {
  type: 'article-magazine',
  title: 'The needle and the elbow',
  author: people('Dahl|Ida'),
  'container-title': 'The Example Monthly',
  issued: { 'date-parts': [[2019, 3, 2]] },
} satisfies CslItem;

/** Everything that is not an article in a journal. */
export const works: Record<string, CslItem> = {
  book,
  'book, numbered edition': { ...book, edition: '2' },
  'book, edition in words': { ...book, edition: 'Revised ed.' },
  'book with editors only': { ...book, author: [], editor: people('Ostrom|Per', 'Dahl|Ida K.') },
  'book with one editor only': { ...book, author: [], editor: people('Ostrom|Per') },
  'book without a place': { ...book, 'publisher-place': undefined },
  'book without a publisher': { ...book, publisher: undefined, 'publisher-place': undefined },
  'book with a volume': { ...book, volume: '2' },
  'book with an edition and a volume': { ...book, edition: '2', volume: '3' },
  'book with authors and editors': { ...book, editor: people('Dahl|Ida K.') },
  'book with authors, editors and an edition': { ...book, edition: '2', editor: people('Dahl|Ida K.', 'Falk|O.') },
  'book with a small word last': { ...book, title: 'What the needle is for' },
  'book with hyphens': { ...book, title: 'Point-of-care ultrasound and follow-up for pain' },
  'book in German': { ...book, title: 'Schmerz und Gelenk', language: 'de' },
  'book with an edition as an ordinal': { ...book, edition: '2nd' },
  'book with a DOI': { ...book, DOI: '10.1000/book' },
  'book without people': { ...book, author: [] },
  chapter,
  'chapter with one editor': { ...chapter, editor: people('Ostrom|Per') },
  'chapter without editors': { ...chapter, editor: [] },
  'chapter without pages': { ...chapter, page: undefined },
  'chapter in a volume of a series': { ...chapter, volume: '2', 'collection-title': 'Pain in Practice' },
  'chapter with one page': { ...chapter, page: '121' },
  'chapter without an author': { ...chapter, author: [] },
  'chapter with a DOI': { ...chapter, DOI: '10.1000/chapter' },
  'chapter of many editors': { ...chapter, editor: crowd(8) },
  'guideline of an organisation': report,
  'report without a number': { ...report, number: undefined },
  'report with a kind': { ...report, genre: 'Guideline' },
  'report without a publisher': { ...report, publisher: undefined },
  'report by people': { ...report, author: people('Vargas|Ana', 'Ostrom|Per') },
  'report not online': { ...report, URL: undefined, accessed: undefined },
  'web page': webpage,
  'web page without a site': { ...webpage, 'container-title': undefined },
  'web page without a date': { ...webpage, issued: undefined },
  'web page without an author': { ...webpage, author: [] },
  'web page, year only': { ...webpage, issued: { 'date-parts': [[2023]] } },
  preprint,
  'preprint without a DOI': { ...preprint, DOI: undefined, URL: 'https://server.example/1', accessed },
  thesis,
  'thesis online': { ...thesis, URL: 'https://university.example/1', accessed },
  'thesis without a kind': { ...thesis, genre: undefined },
  'magazine article': magazine,
  'magazine article with an issue': { ...magazine, volume: '12', issue: '3', page: '44-51' },
  'magazine article online': { ...magazine, URL: 'https://monthly.example/needle', accessed },
};
