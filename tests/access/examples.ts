import type { CollectionSlug, GlobalSlug, Payload } from 'payload';

import { type Role, roles } from '@/core/access/roles';

import { testEmail, testPassword } from '../support/users';

type Data = Record<string, unknown>;

let count = 0;

const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path d="M0 0h2"/></svg>');

/** The field that names a document and is written by people, or null. */
const titleFieldOf = ({ payload, slug }: { payload: Payload; slug: CollectionSlug }): string | null => {
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
    'preview-links': {
      name: `Scratch ${count}`,
      documentCollection: 'therapies',
      documentId: count,
      language: 'en',
      expiresAt: '2030-01-01T00:00:00.000Z',
      madeBy: 'Scratch',
    },
    'audit-events': { at: '2026-01-01T00:00:00.000Z', action: 'created', who: 'Scratch', about: 'nothing' },
    'published-states': { at: '2026-01-01T00:00:00.000Z', about: 'nothing', document: count, who: 'Scratch' },
    'link-checks': {
      url: `https://site-${count}.example/`,
      state: 'works',
      name: `Scratch ${count}`,
      documentCollection: 'therapies',
      documentId: count,
      language: 'en',
      checkedOn: '2026-01-01T12:00:00.000Z',
    },
    'finding-counts': {
      name: `Scratch ${count}`,
      documentCollection: 'therapies',
      documentId: count,
      language: 'en',
      category: 'outcome',
      blocking: 0,
      warnings: 0,
    },
    // About the first therapy that the examples have.
    comments: { documentCollection: 'therapies', documentId: 1, language: 'en', body: `Scratch ${count}` },
    // Nothing runs this queue.
    'payload-jobs': { input: {}, taskSlug: 'inline', queue: 'nowhere' },
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

/** Collections whose documents belong to somebody. */
export const owned: CollectionSlug[] = ['payload-preferences', 'comments'];

/** Writes a document that a test may spoil; a draft where there are drafts. */
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
    ...(owned.includes(slug) ? { user: await accountOf({ payload, role: owner }) } : {}),
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
    citationStyle: 'ama',
  },
  navigation: { header: [{ label: 'Prices', path: '/pricing' }] },
  'payload-jobs-stats': { stats: {} },
};
