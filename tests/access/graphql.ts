import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';
import { beforeAll, describe, expect, it } from 'vitest';

import { POST } from '@/app/(payload)/api/graphql/route';

import { getCookie } from '../support/api';
import { expectComplaint } from '../support/console-guard';
import { testEnvironment } from '../support/environment';
import { type Cells, cellsFrom, type Visitor } from './cells';
import { globalExamples } from './examples';
import { expectedFields, globalNames, names, takesWholeDocuments } from './graphql-names';
import { subjectFor } from './probes';
import { getExamples } from './published';
import { collectionTable, globalTable, type Operation } from './table';

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string; path?: string[] }[] };

let payload: Payload;
let published: Map<string, number>;

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
  operations: Operation[];
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

const asked = Object.entries(names).flatMap(([slug, name]) => (name ? [[slug as CollectionSlug, name] as const] : []));

/** Collections and globals through GraphQL; creating and copying need whole documents there and are tried through REST. */
export const testGraphql = (): void => {
  beforeAll(async () => {
    ({ payload, published } = await getExamples());
  });

  it('has no field that the table does not cover', async () => {
    const { data } = await ask(
      'administrator',
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    );
    const schema = data?.['__schema'] as Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
    const found = (type: keyof typeof schema) => schema[type].fields.map(({ name }) => name).sort();
    const { queries, mutations } = expectedFields(payload);
    expect(found('queryType')).toEqual(queries);
    expect(found('mutationType')).toEqual(mutations);
  });

  describe.each(asked)('%s', (slug, name) => {
    const { readPublished, readVersions } = collectionTable[slug];

    it('is read by whom the table says', async () => {
      if ([readPublished, readVersions].some((cells) => cells?.public === 'no'))
        expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
      const operations: Operation[] = ['readPublished', 'readDraft', 'readVersions'];
      await compare({ slug, operations, read: (visitor) => reading(slug, name, visitor) });
    });

    it('is written by whom the table says', async () => {
      expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
      const operations: Operation[] = ['restoreVersion', 'delete'];
      if (!takesWholeDocuments.includes(slug)) operations.push('update');
      await compare({ slug, operations, read: (visitor) => writing(slug, name, visitor) });
    });
  });

  describe.each(Object.entries(globalNames) as [GlobalSlug, string][])('%s', (slug, name) => {
    it('is read and written by whom the table says', async () => {
      expectComplaint({ level: 'error', pattern: /not allowed to perform this action/u });
      const { read, readVersions, update } = globalTable[slug];
      const cellsOf = (question: string, field: string, data?: object) =>
        cellsFrom(async (visitor) => (isAllowed(await ask(visitor, question, { data }), field) ? 'yes' : 'no'));
      expect(await cellsOf(`{ ${name} { updatedAt } }`, name)).toEqual(read);
      const versions = `versions${name}`;
      if (readVersions) expect(await cellsOf(`{ ${versions} { totalDocs } }`, versions)).toEqual(readVersions);
      const done = `update${name}`;
      const mutation = `mutation ($data: mutation${name}Input!) { ${done}(data: $data) { updatedAt } }`;
      expect(await cellsOf(mutation, done, globalExamples[slug])).toEqual(update);
    });
  });
};
