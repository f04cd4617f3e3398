import type { CollectionSlug, GlobalSlug, Payload } from 'payload';

import { hasDraftsEnabled } from 'payload/shared';

import { type Role, roles } from '@/core/access/roles';
import { p, richText } from '@/core/rich-text/build';

import { demoPeople, writeDemoDocuments } from '../support/demo-documents';
import { testEmail, testPassword } from '../support/users';

type Data = Record<string, unknown>;

const wanted = {
  people: demoPeople,
  clinics: ['hillside'],
  references: ['kim-2010'],
  'glossary-terms': ['fascia'],
  conditions: ['knee-osteoarthritis'],
  therapies: ['glucopuncture'],
  'clinic-pricing': ['glucopuncture-hillside-2026'],
};

const day = '2026-10-01T12:00:00.000Z';

/** Writes one published document of each collection that has drafts. */
export const writePublished = async (payload: Payload): Promise<Map<string, number>> => {
  const id = await writeDemoDocuments({ payload, wanted });
  const [therapy, condition] = [id('therapies', 'glucopuncture'), id('conditions', 'knee-osteoarthritis')];
  const reviewer = id('people', 'demo-reviewer-osei');
  const governance = {
    author: id('people', 'demo-author-rivera'),
    reviewer,
    reviewedOn: day,
    nextReviewDue: '2027-10-01T12:00:00.000Z',
  };
  const text = richText(p('Some words.'));
  const more: Partial<Record<CollectionSlug, Data>> = {
    evidence: {
      therapy,
      condition,
      outcome: 'pain',
      comparator: 'no treatment',
      timePoint: '6 months',
      direction: 'no-studies',
      certainty: 'very-low',
      searchedOn: day,
      assessor: reviewer,
      assessedOn: day,
    },
    faqs: { question: 'Does it hurt?', answer: text, topic: 'visit', therapies: [therapy], governance },
    pages: { title: 'A page', summary: 'What it says.', body: text, slug: 'a-page', governance },
  };
  for (const [collection, data] of Object.entries(more))
    await payload.create({
      collection: collection as CollectionSlug,
      data: { ...data, _status: 'published' } as never,
      context: { keepPages: true },
    });
  const published = new Map<string, number>();
  for (const { slug } of payload.config.collections.filter(hasDraftsEnabled)) {
    const { docs } = await payload.find({ collection: slug, limit: 1, depth: 0 });
    if (!docs[0]) throw new Error(`Give tests/access/examples.ts an example of ${slug}.`);
    published.set(slug, docs[0].id);
  }
  return published;
};

let count = 0;

const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path d="M0 0h2"/></svg>');

/** The field that names a document and is written by people, or null. */
export const titleFieldOf = ({ payload, slug }: { payload: Payload; slug: CollectionSlug }): string | null => {
  const { admin, custom } = payload.collections[slug].config;
  return (custom as { titleParts?: unknown }).titleParts ? null : (admin.useAsTitle ?? null);
};

/** The least that a new document of a collection needs; each is another one. */
export const leastData = ({ payload, slug }: { payload: Payload; slug: CollectionSlug }): Data => {
  count += 1;
  const special: Partial<Record<CollectionSlug, Data>> = {
    media: { alt: `Nothing ${count}` },
    users: { name: 'Scratch', email: `scratch-${count}@test.example`, password: testPassword, role: 'viewer' },
    redirects: { from: `/scratch-${count}`, kind: 'path', path: '/faq' },
    'payload-kv': { key: `scratch-${count}`, data: {} },
    'payload-migrations': { name: `scratch-${count}`, batch: 1 },
    'payload-preferences': { key: `scratch-${count}`, value: {} },
    'payload-locked-documents': { globalSlug: 'nothing', user: { relationTo: 'users', value: 1 } },
  };
  const title = titleFieldOf({ payload, slug });
  return special[slug] ?? (title === null ? {} : { [title]: `Scratch ${count}` });
};

/** What a request sends to create the document of `leastData`. */
export const createBody = ({ payload, slug }: { payload: Payload; slug: CollectionSlug }): Data | FormData => {
  const data = leastData({ payload, slug });
  if (slug !== 'media') return data;
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  form.set('file', new File([picture], `scratch-${count}.svg`, { type: 'image/svg+xml' }));
  return form;
};

/** Writes a document that a test may spoil; a draft where there are drafts. Preferences belong to somebody. */
export const writeScratch = async ({
  payload,
  slug,
  owner = 'administrator',
}: {
  payload: Payload;
  slug: CollectionSlug;
  owner?: Role;
}): Promise<number> => {
  const data = leastData({ payload, slug });
  const written = await payload.create({
    collection: slug,
    data,
    draft: true,
    ...(slug === 'media'
      ? { file: { data: picture, mimetype: 'image/svg+xml', name: `scratch-${count}.svg`, size: picture.length } }
      : {}),
    ...(slug === 'payload-preferences' ? { user: await accountOf({ payload, role: owner }) } : {}),
    context: { keepPages: true },
  });
  return written.id;
};

export const accountOf = async ({ payload, role }: { payload: Payload; role: Role }) => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail(role) } } });
  if (!docs[0] || !roles.includes(role)) throw new Error(`There is no ${role}.`);
  return { ...docs[0], collection: 'users' as const };
};

/** What each global needs at least. */
export const globalExamples: Record<GlobalSlug, Data> = {
  'site-settings': {
    name: 'Clinic',
    tagline: 'Care',
    introduction: 'What we do.',
    disclaimer: 'Ask a doctor.',
    emergencyText: 'In an emergency',
    emergencyNumber: '911',
    fundingStatement: 'Patients pay.',
    jurisdiction: 'US',
  },
  navigation: { header: [{ label: 'Prices', path: '/pricing' }] },
};
