import { expect, test } from '../support/browser-test';
import { type ContentApi, type Document, openApi } from '../support/content-api';
import { publishReviewed } from '../support/publish-reviewed';
import { readCacheState, readText } from '../support/site';

const therapyPath = '/therapies/dextrose-prolotherapy';

type Case = {
  what: string;
  collection: string;
  find: (api: ContentApi) => Promise<Document>;
  field: string;
  /** Pages that show the field. */
  pages: (document: Document) => string[];
};

/** Collections whose content a reviewer approves before it is published. */
const reviewed = new Set(['therapies', 'conditions', 'faqs']);

const slugOf = ({ slug }: Document): string => String(slug);

const findTherapy = (api: ContentApi): Promise<Document> => api.find('therapies', { slug: 'dextrose-prolotherapy' });

const readFirst = async ({ api, collection, ids }: { api: ContentApi; collection: string; ids: unknown }) => {
  const [id] = ids as number[];
  return api.read(`/${collection}/${String(id)}?depth=0`);
};

const cases: Case[] = [
  {
    what: 'the name of a therapy',
    collection: 'therapies',
    find: findTherapy,
    field: 'name',
    pages: () => [therapyPath, '/therapies', '/pricing', '/compare', '/evidence', '/clinics/riverside', '/'],
  },
  {
    what: 'the name of a condition',
    collection: 'conditions',
    find: (api) => api.find('conditions', { slug: 'carpal-tunnel-syndrome' }),
    field: 'name',
    pages: (condition) => [
      `/conditions/${slugOf(condition)}`,
      '/conditions',
      '/evidence',
      '/therapies/nerve-hydrodissection',
    ],
  },
  {
    what: 'the text of a question',
    collection: 'faqs',
    // A therapy shows its first questions only; this one is also placed in its text.
    find: (api) => api.find('faqs', { slug: 'is-soreness-a-sign-that-it-works' }),
    field: 'question',
    pages: () => ['/faq', therapyPath],
  },
  {
    what: 'the title of a reference',
    collection: 'references',
    find: async (api) => readFirst({ api, collection: 'references', ids: (await findTherapy(api)).cites }),
    field: 'title',
    pages: ({ id }) => [`/references/${id}`, '/references', therapyPath],
  },
  {
    what: 'the name of a person',
    collection: 'people',
    find: async (api) => {
      const { author } = (await findTherapy(api)).governance as { author: number };
      return api.read(`/people/${author}?depth=0`);
    },
    field: 'name',
    pages: (person) => [`/team/${slugOf(person)}`, '/team', therapyPath],
  },
  {
    what: 'the name of a clinic',
    collection: 'clinics',
    find: (api) => api.find('clinics', { slug: 'riverside' }),
    field: 'name',
    pages: (clinic) => [`/clinics/${slugOf(clinic)}`, '/clinics'],
  },
  {
    what: 'a term of the glossary',
    collection: 'glossary-terms',
    find: async (api) => {
      const [term] = await api.list('glossary-terms');
      if (!term) throw new Error('The glossary is empty.');
      return term;
    },
    field: 'term',
    pages: () => ['/glossary'],
  },
];

/** Each page shows the words, or no longer does, with its first answer. */
const expectWords = async ({ paths, words, shown }: { paths: string[]; words: string; shown: boolean }) => {
  const wrong: string[] = [];
  for (const path of paths) if ((await readText(path)).includes(words) !== shown) wrong.push(path);
  expect(wrong, `pages that ${shown ? 'lack' : 'still show'} "${words}"`).toEqual([]);
};

for (const { what, collection, find, field, pages } of cases) {
  test(`${what} changes on every page that shows it`, async () => {
    const api = await openApi('editor');
    const document = await find(api);
    const before = String(document[field]);
    const words = `Zwischenwort ${before}`;
    const paths = pages(document);
    const write = (value: string): Promise<Document> => {
      const changes = { [field]: value };
      return reviewed.has(collection)
        ? publishReviewed({ editor: api, collection, id: document.id, changes })
        : api.patch(collection, document.id, changes);
    };
    const unrelated = collection === 'glossary-terms' ? '/accessibility' : '/glossary';
    await expectWords({ paths: [...paths, unrelated], words, shown: false });

    try {
      await write(words);
      await expectWords({ paths, words, shown: true });
      expect(await readCacheState(unrelated), `${unrelated} is left alone`).toBe('HIT');
    } finally {
      await write(before);
    }
    await expectWords({ paths, words, shown: false });
  });
}

const everywhere = ['/', '/es', therapyPath, '/glossary', '/references', '/es/conditions/frozen-shoulder'];

test('the name of the site changes on every page', async () => {
  const api = await openApi('editor');
  const { name } = await api.read('/globals/site-settings?depth=0');
  const words = 'Zwischenwort Enthesis';
  await expectWords({ paths: everywhere, words, shown: false });
  try {
    await api.patchGlobal('site-settings', { name: words });
    await expectWords({ paths: everywhere, words, shown: true });
  } finally {
    await api.patchGlobal('site-settings', { name });
  }
  await expectWords({ paths: everywhere, words, shown: false });
});

test('a link of the navigation changes on every page', async () => {
  const api = await openApi('editor');
  const { header } = (await api.read('/globals/navigation?depth=0')) as unknown as { header: { label: string }[] };
  const english = ['/', therapyPath, '/glossary', '/references'];
  const words = 'Zwischenwort';
  await expectWords({ paths: english, words, shown: false });
  try {
    const changed = header.map((link, index) => (index === 0 ? { ...link, label: words } : link));
    await api.patchGlobal('navigation', { header: changed });
    await expectWords({ paths: english, words, shown: true });
  } finally {
    await api.patchGlobal('navigation', { header });
  }
  await expectWords({ paths: english, words, shown: false });
});
