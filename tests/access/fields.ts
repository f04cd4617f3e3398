import type { CollectionSlug, FlattenedField, GlobalSlug, Payload } from 'payload';
import { deepMergeSimple } from 'payload/shared';
import { beforeAll, expect, it } from 'vitest';

import { type Cell, type Visitor, visitors } from './cells';
import { accountOf, createBody, globalExamples, leastData, writeScratch } from './examples';
import { holds, nest, otherValue, valueAt } from './field-values';
import { clientOf } from './probes';
import { getExamples } from './published';
import { fieldTable } from './table-of-fields';

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

let payload: Payload;
let published: Map<string, number>;
let people: number[];

/** The document in which a field is tried: of accounts the own one, since nobody but administrators reaches another. */
const subjectOf = async (slug: CollectionSlug, visitor: Visitor): Promise<number> => {
  if (slug === 'users' && visitor !== 'administrator' && visitor !== 'public')
    return (await accountOf({ payload, role: visitor })).id;
  return published.get(slug) ?? writeScratch({ payload, slug });
};

/** A list that may not be read comes empty. */
const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

type Ask = { slug: CollectionSlug; paths: string[][]; visitor: Visitor };

/** Fields are tried in drafts, which are saved whatever else is missing; without drafts there is the document alone. */
const draft = true;

const read = async (slug: CollectionSlug, id: number): Promise<unknown> =>
  payload.findByID({ collection: slug, id, depth: 0, draft, joins: false as never, showHiddenFields: true });

/** Other values for some fields of a collection, by path. */
const othersFor = ({ slug, paths }: { slug: string; paths: string[][] }, document?: unknown): Map<string[], unknown> =>
  new Map(
    paths.map((path) => {
      const before = valueAt(document, path);
      const value = otherValue({ path: [slug, ...path].join('.'), before, people });
      if (document !== undefined && holds(before, value)) throw new Error(`${path.join('.')} has the other value.`);
      return [path, value];
    }),
  );

const dataOf = (values: Map<string[], unknown>): Data =>
  [...values].reduce<Data>((data, [path, value]) => deepMergeSimple(data, nest(path, value)), {});

const isGlobal = (slug: string): slug is GlobalSlug => payload.globals.config.some((global) => global.slug === slug);

/** A global is there once, and is saved as a whole. */
const changeGlobal = async ({ slug, paths, visitor }: Omit<Ask, 'slug'> & { slug: GlobalSlug }): Promise<boolean[]> => {
  const before = await payload.updateGlobal({ slug, data: globalExamples[slug], context: { keepPages: true } });
  const values = othersFor({ slug, paths }, before);
  await clientOf(visitor).post(`/api/globals/${slug}`, { ...globalExamples[slug], ...dataOf(values) });
  const after = await payload.findGlobal({ slug, depth: 0 });
  await payload.updateGlobal({ slug, data: before, context: { keepPages: true } });
  return paths.map((path) => holds(valueAt(after, path), values.get(path)));
};

/** How each rule is tried, for all fields of a collection that have one: which of them were open. */
const probes: Record<Rule, (ask: Ask) => Promise<boolean[]>> = {
  read: async ({ slug, paths, visitor }) => {
    const { body, status } = await clientOf(visitor).get(`/api/${slug}/${await subjectOf(slug, visitor)}?depth=0`);
    if (![200, 403].includes(status)) throw new Error(`${slug} answers ${status}.`);
    return paths.map((path) => isSaid(valueAt(body, path)));
  },
  give: async (ask) => {
    const { slug, paths, visitor } = ask;
    const values = othersFor(ask);
    const form = createBody({ payload, slug });
    const data = deepMergeSimple<Data>(leastData({ payload, slug }), dataOf(values));
    if (form instanceof FormData) form.set('_payload', JSON.stringify(data));
    const address = `/api/${slug}?draft=true&depth=0`;
    const { body } = await clientOf(visitor).post(address, form instanceof FormData ? form : data);
    const document = body.doc && (await read(slug, Number(body.doc.id)));
    return paths.map((path) => document !== undefined && holds(valueAt(document, path), values.get(path)));
  },
  change: async (ask) => {
    const { slug, paths, visitor } = ask;
    const id = await subjectOf(slug, visitor);
    const before = await read(slug, id);
    const values = othersFor(ask, before);
    await clientOf(visitor).patch(`/api/${slug}/${id}?draft=true&depth=0`, dataOf(values));
    const after = await read(slug, id);
    const changed = paths.map((path) => holds(valueAt(after, path), values.get(path)));
    if (changed.includes(true)) {
      const data = dataOf(new Map(paths.map((path) => [path, valueAt(before, path)])));
      await payload.update({ collection: slug, id, data, draft, context: { keepPages: true } } as never);
    }
    return changed;
  },
};

const cells = Object.entries(fieldTable).flatMap(([path, rules]) =>
  Object.keys(rules).map((rule) => ({ path, rule: rule as Rule })),
);

/** Rules of the same kind in the same collection are tried together, with one request of each visitor. */
const groups = [...new Set(cells.map(({ path, rule }) => `${path.split('.')[0]} ${rule}`))].map(
  (name) => name.split(' ') as [CollectionSlug | GlobalSlug, Rule],
);

/** Every rule of a single field, through REST. */
export const testFields = (): void => {
  beforeAll(async () => {
    ({ payload, published } = await getExamples());
    const { docs } = await payload.find({ collection: 'people', where: { slug: { contains: 'demo-reviewer' } } });
    people = docs.map(({ id }) => id);
  });

  it('are all named', () => {
    const { collections, globals } = payload.config;
    const found = [...collections, ...globals].flatMap(({ slug, flattenedFields }) => rulesIn(flattenedFields, slug));
    expect(found.sort()).toEqual(cells.map(({ path, rule }) => `${path}: ${rule}`).sort());
  });

  it.each(groups)('of %s: %s', async (slug, rule) => {
    const names = cells
      .filter((cell) => cell.rule === rule && cell.path.startsWith(`${slug}.`))
      .map(({ path }) => path);
    const paths = names.map((name) => name.split('.').slice(1));
    const found: Record<string, Partial<Record<Visitor, Cell>>> = {};
    for (const visitor of visitors) {
      const open = isGlobal(slug)
        ? await changeGlobal({ slug, paths, visitor })
        : await probes[rule]({ slug, paths, visitor });
      for (const [index, name] of names.entries()) (found[name] ??= {})[visitor] = open[index] ? 'yes' : 'no';
    }
    expect(found).toEqual(Object.fromEntries(names.map((name) => [name, fieldTable[name]?.[rule]])));
  });
};
