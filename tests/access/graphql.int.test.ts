import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';
import { beforeAll, describe, expect, it } from 'vitest';

import { POST } from '@/app/(payload)/api/graphql/route';

import { getCookie } from '../support/api';
import { expectComplaint } from '../support/console-guard';
import { testEnvironment } from '../support/environment';
import { getTestPayload } from '../support/payload';
import { type Cells, cellsFrom, type Visitor } from './cells';
import { globalExamples, writePublished } from './examples';
import { subjectFor } from './probes';
import { collectionTable, globalTable } from './table';

/** What GraphQL calls one document of a collection and several. */
const names: Record<CollectionSlug, [string, string] | null> = {
  therapies: ['Therapy', 'Therapies'],
  conditions: ['Condition', 'Conditions'],
  faqs: ['Faq', 'Faqs'],
  'glossary-terms': ['GlossaryTerm', 'GlossaryTerms'],
  pages: ['Page', 'Pages'],
  media: ['Media', 'allMedia'],
  evidence: ['Evidence', 'Evidences'],
  references: ['Reference', 'References'],
  'clinic-pricing': ['ClinicPricing', 'ClinicPricings'],
  clinics: ['Clinic', 'Clinics'],
  people: ['Person', 'People'],
  users: ['User', 'Users'],
  redirects: ['Redirect', 'Redirects'],
  'payload-kv': ['PayloadKv', 'PayloadKvs'],
  'payload-locked-documents': ['PayloadLockedDocument', 'PayloadLockedDocuments'],
  'payload-preferences': ['PayloadPreference', 'PayloadPreferences'],
  'payload-migrations': null,
};

/** A change of these names some fields always, in GraphQL; it is tried through REST. */
const takesWholeDocuments: CollectionSlug[] = ['therapies', 'clinics'];

const globalNames: Record<GlobalSlug, string> = { 'site-settings': 'SiteSetting', navigation: 'Navigation' };

/** The twins of the endpoints in the table, which run the same code, and what says who may do what. */
const ofAccounts = ['meUser', 'initializedUser', 'Access'];
const doneByAccounts = 'refreshToken logout unlock login forgotPassword resetPassword verifyEmail'
  .split(' ')
  .map((name) => `${name}User`);

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string; path?: string[] }[] };

let payload: Payload;
let published: Map<string, number>;

beforeAll(async () => {
  payload = await getTestPayload();
  published = await writePublished(payload);
});

const ask = async (visitor: Visitor, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
  const headers = new Headers({ 'content-type': 'application/json', origin: testEnvironment.SITE_URL });
  if (visitor !== 'public') headers.set('cookie', await getCookie(visitor));
  const body = JSON.stringify({ query, variables });
  const request = new Request(new URL('/api/graphql', testEnvironment.SITE_URL), { method: 'POST', headers, body });
  return (await (await POST(request)).json()) as Answer;
};

/** Whether one field of an answer was refused; a mistake in the question itself has no path. */
const isAllowed = ({ errors = [] }: Answer, field: string): boolean => {
  const mistake = errors.find(({ path }) => path === undefined);
  if (mistake) throw new Error(mistake.message);
  return !errors.some(({ path, message }) => path?.[0] === field && /not allowed|not found/iu.test(message));
};

const isThere = (answer: Answer, field: string): boolean =>
  isAllowed(answer, field) && ((answer.data?.[field] as { docs?: unknown[] } | null)?.docs ?? []).length > 0;

const reading = async (slug: CollectionSlug, [, many]: [string, string], visitor: Visitor) => {
  const drafts = hasDraftsEnabled(payload.collections[slug].config);
  const draft = await subjectFor({ payload, slug, operation: 'readDraft', published, visitor });
  const id = published.get(slug) ?? draft;
  const list = (alias: string, name: string, rest: string) => `${alias}: ${name}(${rest}) { docs { id } }`;
  const answer = await ask(
    visitor,
    `{ ${list('readPublished', many, `where: { id: { equals: ${id} } }`)}
      ${drafts ? list('readDraft', many, `draft: true, where: { id: { equals: ${draft} } }`) : ''}
      ${drafts ? list('readVersions', `versions${many}`, `where: { parent: { equals: ${id} } }`) : ''} }`,
  );
  return (operation: string) => isThere(answer, operation);
};

const writing = async (slug: CollectionSlug, [one]: [string, string], visitor: Visitor) => {
  const { config } = payload.collections[slug];
  const drafts = hasDraftsEnabled(config);
  const id = await subjectFor({ payload, slug, operation: 'update', published, visitor });
  const versions = drafts
    ? await payload.findVersions({ collection: slug, where: { parent: { equals: id } }, limit: 1 })
    : null;
  const draft = drafts ? ', draft: true' : '';
  const answer = await ask(
    visitor,
    `mutation {
      ${takesWholeDocuments.includes(slug) ? '' : `update: update${one}(id: ${id}, data: {}${draft}) { id }`}
      ${versions ? `restoreVersion: restoreVersion${one}(id: ${versions.docs[0]?.id}, draft: true) { id }` : ''}
      delete: delete${one}(id: ${id}) { id }
    }`,
  );
  return (operation: string) => isAllowed(answer, operation);
};

const compare = async ({
  slug,
  operations,
  read,
}: {
  slug: CollectionSlug;
  operations: (keyof (typeof collectionTable)[CollectionSlug])[];
  read: (visitor: Visitor) => Promise<(operation: string) => boolean>;
}): Promise<void> => {
  const chosen = operations.filter((operation) => collectionTable[slug][operation] !== null);
  const seen = new Map<Visitor, (operation: string) => boolean>();
  await cellsFrom(async (visitor) => {
    seen.set(visitor, await read(visitor));
    return 'no';
  });
  for (const operation of chosen) {
    const expected = collectionTable[slug][operation] as Cells;
    // The questions are about what belongs to somebody else.
    const ofOthers = Object.entries(expected).map(([visitor, cell]) => [visitor, cell === 'yes' ? 'yes' : 'no']);
    const found = await cellsFrom((visitor) => Promise.resolve(seen.get(visitor)?.(operation) ? 'yes' : 'no'));
    expect(found, operation).toEqual(Object.fromEntries(ofOthers));
  }
};

it('has no field that the table does not cover', async () => {
  const { data } = await ask(
    'administrator',
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
  );
  const schema = data?.__schema as Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
  const found = (type: keyof typeof schema) => schema[type].fields.map(({ name }) => name).sort();
  const known = Object.entries(names).flatMap(([slug, name]) => (name ? [{ slug: slug as CollectionSlug, name }] : []));
  const drafts = ({ slug }: { slug: CollectionSlug }) => hasDraftsEnabled(payload.collections[slug].config);
  const globals = Object.values(globalNames);
  expect(found('queryType')).toEqual(
    [
      ...ofAccounts,
      ...known.flatMap(({ name: [one, many] }) => [one, many, `count${many}`, `docAccess${one}`]),
      ...known.filter(drafts).flatMap(({ name: [one, many] }) => [`version${one}`, `versions${many}`]),
      ...globals.flatMap((name) => [name, `docAccess${name}`, `version${name}`, `versions${name}`]),
    ].sort(),
  );
  expect(found('mutationType')).toEqual(
    [
      ...doneByAccounts,
      ...known.flatMap(({ name: [one] }) => [`create${one}`, `update${one}`, `delete${one}`]),
      ...known
        .filter(({ slug }) => !payload.collections[slug].config.disableDuplicate)
        .map(({ name: [one] }) => `duplicate${one}`),
      ...known.filter(drafts).map(({ name: [one] }) => `restoreVersion${one}`),
      ...globals.flatMap((name) => [`update${name}`, `restoreVersion${name}`]),
    ].sort(),
  );
});

const asked = Object.entries(names).flatMap(([slug, name]) => (name ? [[slug as CollectionSlug, name] as const] : []));

describe.each(asked)('%s', (slug, name) => {
  const { readPublished, readVersions } = collectionTable[slug];

  it('is read by whom the table says', { timeout: 120_000 }, async () => {
    if ([readPublished, readVersions].some((cells) => cells?.public === 'no'))
      expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
    await compare({
      slug,
      operations: ['readPublished', 'readDraft', 'readVersions'],
      read: (visitor) => reading(slug, name, visitor),
    });
  });

  it('is written by whom the table says', { timeout: 120_000 }, async () => {
    expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
    await compare({
      slug,
      operations: takesWholeDocuments.includes(slug)
        ? ['restoreVersion', 'delete']
        : ['update', 'restoreVersion', 'delete'],
      read: (visitor) => writing(slug, name, visitor),
    });
  });
});

describe.each(Object.entries(globalNames) as [GlobalSlug, string][])('%s', (slug, name) => {
  it('is read and written by whom the table says', { timeout: 120_000 }, async () => {
    expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
    const { read, readVersions, update } = globalTable[slug];
    const query = async (visitor: Visitor, question: string, field: string) =>
      isAllowed(await ask(visitor, question), field) ? 'yes' : 'no';
    expect(await cellsFrom((visitor) => query(visitor, `{ ${name} { updatedAt } }`, name))).toEqual(read);
    const versions = `versions${name}`;
    const seen = await cellsFrom((visitor) => query(visitor, `{ ${versions} { totalDocs } }`, versions));
    expect(seen).toEqual(readVersions);
    const done = `update${name}`;
    const mutation = `mutation ($data: mutation${name}Input!) { ${done}(data: $data) { updatedAt } }`;
    const changed = await cellsFrom(async (visitor) =>
      isAllowed(await ask(visitor, mutation, { data: globalExamples[slug] }), done) ? 'yes' : 'no',
    );
    expect(changed).toEqual(update);
  });
});
