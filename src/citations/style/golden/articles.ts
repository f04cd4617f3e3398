import type { CslItem } from '../../csl-item';
import { crowd, people } from './people';

const article = {
  type: 'article-journal',
  title: 'Dextrose injection for elbow pain: a randomized trial',
  author: people('Vargas|Ana Lucia', 'Ostrom|P.'),
  'container-title': 'Journal of Worked Examples',
  'container-title-short': 'J Work Ex',
  issued: { 'date-parts': [[2018, 10]] },
  volume: '84',
  issue: '4',
  page: '601-610',
  DOI: '10.1000/example.84.601',
} satisfies CslItem;

const without = (...keys: (keyof typeof article)[]): CslItem => {
  const left: CslItem = { ...article };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
};

/** Articles in journals, with every part that may be there or not. */
export const articles: Record<string, CslItem> = {
  'journal article': article,
  'without abbreviated journal': without('container-title-short'),
  'without DOI': without('DOI'),
  'with PubMed numbers': { ...article, PMID: '30187524', PMCID: 'PMC6221097' },
  'with address only': {
    ...without('DOI'),
    URL: 'https://journal.example/84/601',
    accessed: { 'date-parts': [[2026, 1, 31]] },
  },
  'with DOI and address': { ...article, URL: 'https://journal.example/84/601' },
  'whole date': { ...article, issued: { 'date-parts': [[2018, 10, 3]] } },
  'year only': { ...article, issued: { 'date-parts': [[2018]] } },
  'article number': { ...without('page', 'issue'), number: '25247' },
  'article number as page': { ...without('issue'), page: 'e25247' },
  'article number in an issue': { ...without('page', 'volume'), issue: '2', number: 'CD004059' },
  'online first': { ...without('volume', 'issue', 'page'), issued: { 'date-parts': [[2025, 3, 7]] } },
  'online first, month': { ...without('volume', 'issue', 'page'), issued: { 'date-parts': [[2025, 3]] } },
  'online first, year': { ...without('volume', 'issue', 'page'), issued: { 'date-parts': [[2025]] } },
  supplement: { ...without('issue'), 'supplement-number': '2', page: 'S1-S12' },
  'supplement of an issue': { ...article, 'supplement-number': '1', page: 'S95-S104' },
  'supplement written as issue': { ...article, issue: 'Suppl 1', page: 'S95-S104' },
  'without issue': without('issue'),
  'without volume': without('volume'),
  'without volume and issue': without('volume', 'issue'),
  'one page': { ...article, page: '12' },
  'pages of one hundred': { ...article, page: '1285-1290' },
  'pages with letters': { ...article, page: 'e12-e19' },
  'several page ranges': { ...article, page: '12-15, 20-22' },
  'en dash in the pages': { ...article, page: '601–610' },
  'title that asks': { ...article, title: 'Does dextrose help the elbow?' },
  'title that calls': { ...article, title: 'Inject with care!' },
  'title with a full stop': { ...article, title: 'Dextrose for elbow pain.' },
  'title with quotes and an ampersand': { ...article, title: 'On “proof” & certainty in pain research' },
  'title that ends in quotes': { ...article, title: 'Is the needle “safe?”' },
  'title that ends in a quoted word': { ...article, title: 'What patients mean by "better"' },
  'title that ends in a bracket': { ...article, title: 'Injection for elbow pain (the INJECT trial)' },
  'title that ends in a colon': { ...article, title: 'Dextrose injection:' },
  'title with straight quotes': { ...article, title: 'The patient\'s view of "proof" in trials' },
  'title with diacritics': { ...article, title: 'Schmerz, Müdigkeit und Überlastung: eine Übersicht', language: 'de' },
  'without authors': without('author'),
  'only a title and a year': { type: 'article-journal', title: 'A note', issued: { 'date-parts': [[1999]] } },
  'only a title': { type: 'article-journal', title: 'A note' },
  'journal in small letters': {
    ...without('container-title-short'),
    'container-title': 'annals of pain and the joint',
  },
  'two authors': article,
  'three authors': { ...article, author: crowd(3) },
  'six authors': { ...article, author: crowd(6) },
  'seven authors': { ...article, author: crowd(7) },
  'twenty authors': { ...article, author: crowd(20) },
  'twenty-one authors': { ...article, author: crowd(21) },
  'twenty-five authors': { ...article, author: crowd(25) },
};
