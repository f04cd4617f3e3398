import { expect, test } from '../support/browser-test';
import { addressOf, type PageKind, pageKinds } from '../support/page-kinds';
import { problemsForSearchEngines, problemsInVocabulary } from '../support/schema-org';
import { visit } from '../support/site';
import { readVisible } from '../support/visible-text';

type Node = Record<string, unknown>;

/** What each kind of page must say it is, besides where it stands. */
const types: Partial<Record<PageKind, string[]>> = {
  home: ['WebSite'],
  'home in Spanish': ['WebSite'],
  'list of therapies': ['CollectionPage'],
  therapy: ['MedicalTherapy', 'MedicalWebPage'],
  'therapy in Spanish': ['MedicalTherapy', 'MedicalWebPage'],
  'list of conditions': ['CollectionPage'],
  condition: ['MedicalWebPage'],
  comparison: ['CollectionPage'],
  evidence: ['MedicalWebPage'],
  prices: ['CollectionPage'],
  questions: ['FAQPage'],
  'list of references': ['CollectionPage'],
  reference: ['WebPage'],
  search: ['SearchResultsPage'],
  'search with results': ['SearchResultsPage'],
  'search without results': ['SearchResultsPage'],
  'list of clinics': ['CollectionPage'],
  clinic: ['MedicalClinic'],
  team: ['CollectionPage'],
  person: ['ProfilePage'],
  glossary: ['DefinedTermSet'],
  'editorial policy': ['WebPage'],
  'general page': ['WebPage'],
};

/** Said to machines only: names of languages, currencies and code systems, and what is filled into an address. */
const unseen = new Set(['inLanguage', 'priceCurrency', 'codingSystem', 'query-input', 'urlTemplate', 'position']);

/** Every text, number and day of a record that a reader has to find on the page, by the name of its property. */
const statements = (value: unknown, name = ''): [name: string, value: string | number][] => {
  if (Array.isArray(value)) return value.flatMap((item) => statements(item, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => !key.startsWith('@') && !unseen.has(key))
      .flatMap(([key, inner]) => statements(inner, key));
  if (typeof value === 'number') return [[name, value]];
  return typeof value === 'string' && !URL.canParse(value) ? [[name, value]] : [];
};

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value);

/** A value as the page writes it in its language. */
const asWritten = ({ value, lang }: { value: string | number; lang: string }): string => {
  const country = `${lang}-US`;
  if (typeof value === 'number') return new Intl.NumberFormat(country).format(value);
  return isDay(value)
    ? new Intl.DateTimeFormat(country, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
    : value;
};

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ');

const kinds = Object.keys(pageKinds) as PageKind[];

for (const kind of kinds.filter((candidate) => candidate !== 'missing page')) {
  test(`structured data of ${kind} is valid and says only what the page shows`, async ({ page }) => {
    const { text: html } = await visit(await addressOf(kind));
    const visible = await readVisible({ page, html });
    const records = visible.records.map((record) => JSON.parse(record) as Node);
    const found = records.map((record) => record['@type']);
    const steps = kind.startsWith('home') ? [] : ['BreadcrumbList'];
    expect(found).toEqual([...steps, ...(types[kind] ?? ['nothing is expected of this kind'])]);

    for (const record of records) {
      expect(record['@context']).toBe('https://schema.org');
      expect(problemsInVocabulary(record)).toEqual([]);
      expect(await problemsForSearchEngines(record)).toEqual([]);
    }
    const shown = squeeze(visible.text);
    const hidden = statements(records)
      .map(([name, value]) => [name, squeeze(asWritten({ value, lang: visible.lang }))] as const)
      .filter(([, value]) => !shown.includes(value));
    expect(hidden).toEqual([]);
  });
}

test('a missing page says nothing to machines', async ({ page }) => {
  const { text: html } = await visit('/nothing-here');
  expect((await readVisible({ page, html })).records).toEqual([]);
});

test('the treatments of a therapy page stand by it in one graph', async ({ page }) => {
  const { text: html } = await visit('/therapies/dextrose-prolotherapy');
  const records = (await readVisible({ page, html })).records.map((record) => JSON.parse(record) as Node);
  const [, therapy, about] = records;
  expect(about?.mainEntity).toEqual({ '@id': therapy?.['@id'] });
  expect(about).toMatchObject({
    reviewedBy: { '@type': 'Person' },
    lastReviewed: '2026-09-14',
    mentions: [{ '@type': 'Service', name: 'Dextrose prolotherapy' }],
  });
  const [service] = about?.mentions as { offers: Node[] }[];
  expect(service?.offers[0]).toMatchObject({
    '@type': 'Offer',
    priceSpecification: { '@type': 'UnitPriceSpecification', price: 485, priceCurrency: 'USD' },
  });
  expect((about?.citation as Node[])[0]).toMatchObject({
    '@type': 'MedicalScholarlyArticle',
    sameAs: expect.stringMatching(/^https:\/\/doi\.org\/10\./u),
  });
});

/** Mistakes that are easy to make with this vocabulary. The validators have to know them, or they prove nothing. */
const mistakes: Record<string, Node> = {
  'a therapy that says what it is for': {
    '@type': 'MedicalTherapy',
    name: 'A',
    indication: { '@type': 'MedicalCondition', name: 'B' },
  },
  'an evidence level on a page': {
    '@type': 'MedicalWebPage',
    name: 'A',
    evidenceLevel: 'https://schema.org/EvidenceLevelA',
  },
  'a type that does not exist': { '@type': 'MedicalTreatment', name: 'A' },
};

for (const [mistake, record] of Object.entries(mistakes)) {
  test(`the validators know ${mistake} as a mistake`, async () => {
    expect(problemsInVocabulary(record)).toHaveLength(1);
    expect(await problemsForSearchEngines(record)).toHaveLength(1);
  });
}

test('a therapy cannot be offered by itself', () => {
  expect(
    problemsInVocabulary({ '@type': 'Offer', itemOffered: { '@type': 'MedicalTherapy', name: 'A' } }),
  ).toHaveLength(1);
});
