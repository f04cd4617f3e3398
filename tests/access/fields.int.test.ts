import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { getTestPayload } from '../support/payload';
import { cellsFrom, type Visitor } from './cells';
import { accountOf, createBody, leastData, writePublished, writeScratch } from './examples';
import { clientOf } from './probes';
import { fieldTable } from './table';

type Rule = 'read' | 'give' | 'change';

type Data = Record<string, unknown>;

/** What Payload keeps of an account for itself. */
const ofPayload = /^users\.(?:hash|salt|sessions|lockUntil|loginAttempts|resetPassword\w+)$/u;

const ruleOf = { read: 'read', create: 'give', update: 'change' } as const;

/** Every rule of a field in a list of fields, as `path: rule`. */
const rulesIn = (fields: FlattenedField[], base: string): string[] =>
  fields.flatMap((field) => {
    const path = `${base}.${field.name}`;
    const own = Object.entries('access' in field ? (field.access ?? {}) : {})
      .filter(([, rule]) => typeof rule === 'function')
      .map(([operation]) => `${path}: ${ruleOf[operation as keyof typeof ruleOf]}`);
    const below = 'flattenedFields' in field ? rulesIn(field.flattenedFields, path) : [];
    const blocks = 'blocks' in field ? field.blocks : [];
    return [
      ...(ofPayload.test(path) ? [] : own),
      ...below,
      ...blocks.flatMap((block) => rulesIn(block.flattenedFields, `${path}.${block.slug}`)),
    ];
  });

const valueAt = (document: unknown, path: string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Data | undefined)?.[name], document);

const nest = (path: string[], value: unknown): Data =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Data;

let payload: Payload;
let published: Map<string, number>;
let others: number[];

beforeAll(async () => {
  payload = await getTestPayload();
  published = await writePublished(payload);
  const { docs } = await payload.find({ collection: 'people', where: { slug: { contains: 'demo-reviewer' } } });
  others = docs.map(({ id }) => id);
});

/** Another value than a document has. */
const otherValue = (path: string, before?: unknown): unknown => {
  if (/reviewer$|assessor$/u.test(path)) return others.find((id) => id !== before);
  if (path === 'users.role') return before === 'editor' ? 'reviewer' : 'editor';
  if (path.endsWith('nextReviewDue')) return '2027-03-03T12:00:00.000Z';
  if (/On$/u.test(path)) return '2026-09-09T12:00:00.000Z';
  return path === 'evidence.certainty' ? 'low' : 'Words of a test';
};

/** The document in which a field is tried: of accounts the own one, since nobody but administrators reaches another. */
const subjectOf = async (slug: CollectionSlug, visitor: Visitor): Promise<number> => {
  if (slug === 'users' && visitor !== 'administrator' && visitor !== 'public')
    return (await accountOf({ payload, role: visitor })).id;
  return published.get(slug) ?? writeScratch({ payload, slug });
};

type Ask = { slug: CollectionSlug; path: string[]; visitor: Visitor };

const readField = async ({ slug, path }: Omit<Ask, 'visitor'>, id: number): Promise<unknown> =>
  valueAt(await payload.findByID({ collection: slug, id, depth: 0, showHiddenFields: true }), path);

const write = async ({ slug, path }: Omit<Ask, 'visitor'>, id: number, value: unknown): Promise<void> => {
  await payload.update({
    collection: slug,
    id,
    data: nest(path, value),
    overrideAccess: true,
    context: { keepPages: true },
  });
};

const probes: Record<Rule, (ask: Ask) => Promise<boolean>> = {
  read: async ({ slug, path, visitor }) => {
    const id = await subjectOf(slug, visitor);
    await write({ slug, path }, id, otherValue([slug, ...path].join('.')));
    const { body, status } = await clientOf(visitor).get(`/api/${slug}/${id}?depth=0`);
    if (status !== 200) throw new Error(`${slug} ${id} answers ${status}.`);
    return valueAt(body, path) !== undefined;
  },
  give: async ({ slug, path, visitor }) => {
    const value = otherValue([slug, ...path].join('.'));
    const form = createBody({ payload, slug });
    const data = { ...leastData({ payload, slug }), ...nest(path, value) };
    if (form instanceof FormData) form.set('_payload', JSON.stringify(data));
    const { body } = await clientOf(visitor).post(`/api/${slug}?depth=0`, form instanceof FormData ? form : data);
    return body.doc !== undefined && (await readField({ slug, path }, Number(body.doc.id))) === value;
  },
  change: async ({ slug, path, visitor }) => {
    const id = await subjectOf(slug, visitor);
    const before = await readField({ slug, path }, id);
    const value = otherValue([slug, ...path].join('.'), before);
    if (before === value) throw new Error(`${slug}.${path.join('.')} has the other value already.`);
    await clientOf(visitor).patch(`/api/${slug}/${id}?depth=0`, nest(path, value));
    const changed = (await readField({ slug, path }, id)) === value;
    if (changed) await write({ slug, path }, id, before);
    return changed;
  },
};

const cells = Object.entries(fieldTable).flatMap(([path, rules]) =>
  Object.keys(rules).map((rule) => ({ path, rule: rule as Rule })),
);

it('names every field with a rule of its own', () => {
  const { collections, globals } = payload.config;
  const found = [...collections, ...globals].flatMap(({ slug, flattenedFields }) => rulesIn(flattenedFields, slug));
  expect(found.sort()).toEqual(cells.map(({ path, rule }) => `${path}: ${rule}`).sort());
});

it.each(cells)('$path: $rule', { timeout: 120_000 }, async ({ path: whole, rule }) => {
  const [slug, ...path] = whole.split('.') as [CollectionSlug, ...string[]];
  const found = await cellsFrom(async (visitor) => ((await probes[rule]({ slug, path, visitor })) ? 'yes' : 'no'));
  expect(found).toEqual(fieldTable[whole]?.[rule]);
});
