import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { locales } from '@/core/locales';
import { differingTranslations, missingTranslations } from '@/core/fixtures/missing-translations';
import { recountFindings } from '@/editorial/dashboard/recount';
import { findMissing } from '@/editorial/gate/find-missing';

import { getTestPayload } from '../../tests/support/payload';
import { seedDemo, type SeedProgress } from './seed';

const folder = mkdtempSync(join(tmpdir(), 'enthesis-seed-'));
const progress: SeedProgress[] = [];
let payload: Payload;

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder);
  payload = await getTestPayload();
  await seedDemo({ payload, password: 'a password for tests', onProgress: (step) => progress.push(step) });
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const publicCollections: CollectionSlug[] = [
  'therapies',
  'conditions',
  'faqs',
  'glossary-terms',
  'pages',
  'evidence',
  'references',
  'clinic-pricing',
  'clinics',
  'people',
];

const countForPatients = async (collection: CollectionSlug): Promise<number> =>
  (await payload.count({ collection, overrideAccess: false })).totalDocs;

type Page = { slug: string; locale?: 'en' | 'es' };

const readClinic = async ({ slug, locale = 'en' }: Page) =>
  (await payload.find({ collection: 'clinics', where: { slug: { equals: slug } }, depth: 0, locale })).docs[0];

const readPerson = async ({ slug, locale = 'en' }: Page) =>
  (await payload.find({ collection: 'people', where: { slug: { equals: slug } }, depth: 0, locale })).docs[0];

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('the demo', () => {
  it('is all there for patients', async () => {
    expect(await countForPatients('therapies')).toBe(4);
    expect(await countForPatients('conditions')).toBe(15);
    expect(await countForPatients('faqs')).toBeGreaterThanOrEqual(35);
    expect(await countForPatients('clinics')).toBe(2);
    expect(await countForPatients('pages')).toBe(5);
    expect(progress.at(-1)).toMatchObject({ done: progress.length, total: progress.length });
  });

  it('keeps its draft question to people with an account', async () => {
    const where = { slug: { equals: 'draft-upper-age-limit' } };
    expect(await payload.count({ collection: 'faqs', where })).toEqual({ totalDocs: 1 });
    expect(await payload.count({ collection: 'faqs', where, overrideAccess: false })).toEqual({ totalDocs: 0 });
  });

  it('has its three accounts, which sign in with the given password', async () => {
    for (const [name, role] of [
      ['admin', 'administrator'],
      ['editor', 'editor'],
      ['reviewer', 'reviewer'],
    ]) {
      const data = { email: `${name}@clinic.example`, password: 'a password for tests' };
      const { user } = await payload.login({ collection: 'users', data });
      expect(user).toMatchObject({ role });
    }
  });

  it('has its links to documents that were written later', async () => {
    expect((await readClinic({ slug: 'riverside' }))?.therapies).toHaveLength(2);
    expect((await readPerson({ slug: 'demo-clinician-haddad' }))?.clinics).toHaveLength(2);
  });

  it('has its findings counted', async () => {
    const { totalDocs } = await payload.count({ collection: 'finding-counts' });
    expect(totalDocs).toBeGreaterThan(0);
    expect(await recountFindings(payload)).toBe(0);
  });

  it('keeps the text of rows that were written again', async () => {
    const { docs } = await payload.find({ collection: 'therapies', depth: 0, limit: 0 });
    const names = docs.flatMap((therapy) => therapy.alternatives.map((row) => row.name));
    expect(names.length).toBeGreaterThan(docs.length);
    expect(names.every((name) => name.length > 0)).toBe(true);
  });

  it('has Spanish beside English, in lists too', async () => {
    const slug = 'demo-reviewer-osei';
    expect(await readPerson({ slug })).toMatchObject({ jobTitle: 'Sports physician' });
    expect(await readPerson({ slug, locale: 'es' })).toMatchObject({ jobTitle: 'Médica del deporte' });
    expect((await readPerson({ slug }))?.credentials).toMatchObject([{ name: 'Doctor of Medicine' }]);

    const english = await payload.findGlobal({ slug: 'navigation', locale: 'en' });
    const spanish = await payload.findGlobal({ slug: 'navigation', locale: 'es' });
    expect(english.header?.map(({ label }) => label)).toContain('Prices');
    expect(spanish.header?.map(({ label }) => label)).toContain('Precios');
  });

  it.each(publicCollections)('has every text of %s in both languages', async (collection) => {
    const read = async (locale: 'en' | 'es') =>
      (await payload.find({ collection, depth: 0, limit: 0, sort: 'id', locale, fallbackLocale: false })).docs;
    const { fields } = payload.collections[collection].config;
    const [english, spanish] = [await read('en'), await read('es')];
    expect(english.length).toBeGreaterThan(0);
    for (const [index, data] of english.entries()) {
      const translation = spanish[index];
      expect(missingTranslations({ fields, data, translation })).toEqual([]);
      expect(missingTranslations({ fields, data: translation, translation: data })).toEqual([]);
      expect(differingTranslations({ fields, data, translation })).toEqual([]);
    }
  });

  it.each(publicCollections)('has no residue of a template in %s', async (collection) => {
    const { docs } = await payload.find({ collection, depth: 0, limit: 0, locale: 'all', draft: true });
    expect(docs.length).toBeGreaterThan(0);
    const residue = [
      /\{\{|\}\}|\$\{|<[a-z/]|\[[a-z ]+\]|\( *\.|\($/,
      /\b(?:TODO|TBD|FIXME|XXX|NaN|undefined)\b|\[object/,
      /\b(?:lorem ipsum|click here|placeholder)\b/i,
    ];
    expect(docs.flatMap(textsIn).filter((text) => residue.some((pattern) => pattern.test(text)))).toEqual([]);
    expect(JSON.stringify(docs)).not.toContain(String(Number.MIN_SAFE_INTEGER));
  });
});

describe('the publish gate', () => {
  /** A day of the demo: later its reviews are overdue one by one. */
  const today = new Date('2026-11-22T09:00:00Z');

  const missingIn = async ({ collection, locale }: { collection: CollectionSlug; locale: 'en' | 'es' }) => {
    const { config } = payload.collections[collection];
    const where = { _status: { equals: 'published' } };
    const common = { collection, depth: 0, fallbackLocale: false as const, limit: 0, locale, where };
    const { docs } = await payload.find({ ...common, joins: false as never });
    expect(docs.length).toBeGreaterThan(0);
    const req = await createLocalReq({ locale, fallbackLocale: false }, payload);
    const found: string[] = [];
    for (const document of docs as unknown as (Record<string, unknown> & { slug?: string })[])
      for (const { path, message } of await findMissing({ collection: config, document, saved: document, req, today }))
        found.push(`${document.slug ?? String(document.id)} ${path}: ${message}`);
    return found;
  };

  it('would stop what was changed and not reviewed', async () => {
    const faq = (await payload.find({ collection: 'faqs', limit: 1, depth: 0, joins: false as never })).docs[0];
    const document = { ...faq, question: 'Does it help everybody?' };
    const req = await createLocalReq({ locale: 'en' }, payload);
    const { config } = payload.collections.faqs;
    const found = await findMissing({ collection: config, document, saved: document, req, today });
    expect(found.map(({ path }) => path)).toEqual(['review.state']);
  });

  const gated = publicCollections.filter((collection) => collection !== 'references');

  it.each(gated.flatMap((collection) => locales.map((locale) => ({ collection, locale }))))(
    'lets everything of $collection in $locale through, but for the two that show what is overdue',
    async ({ collection, locale }) => {
      const overdue: Partial<Record<CollectionSlug, string[]>> = {
        conditions: ['thoracic-outlet-syndrome'],
        faqs: ['what-is-recovery-like'],
      };
      const found = await missingIn({ collection, locale });
      expect(found.map((one) => one.split(':')[0])).toEqual(
        (overdue[collection] ?? []).map((slug) => `${slug} governance.nextReviewDue`),
      );
    },
  );
});
