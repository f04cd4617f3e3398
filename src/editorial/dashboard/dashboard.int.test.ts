import type { Payload, TypedUser } from 'payload';
import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { dashboardReaders } from '@/collections/dashboard';
import type { Role } from '@/core/access/roles';
import { settleLater } from '@/core/later/later';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';
import { testEmail } from '../../../tests/support/users';
import { recountFindings } from './recount';
import { readSections } from './read-sections';
import type { DashboardSection } from './section';

const editor = api.as('editor');
const now = new Date('2026-11-22T09:00:00Z');
let payload: Payload;

const userFor = async (role: Role): Promise<TypedUser> => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail(role) } } });
  return { ...docs[0], collection: 'users' } as TypedUser;
};

/** What somebody sees, by section. */
const read = async (role: Role = 'administrator'): Promise<Record<string, DashboardSection | undefined>> => {
  const overview = { payload, user: await userFor(role), now };
  const shown = await readSections({ readers: dashboardReaders, overview });
  return Object.fromEntries(
    shown.map((one) => {
      expect(one).not.toHaveProperty('failed');
      const { section } = one as { section: DashboardSection };
      return [section.key, section];
    }),
  );
};

const run = (text: string, values: unknown[] = []) => payload.db.pool.query(text, values);

/** Pages past the API, as many as a test wants: published, with a review due some days after 1 November 2026. */
const fillPages = (count: number) =>
  run(
    `insert into pages (_status, governance_next_review_due)
     select 'published', timestamptz '2026-11-01T12:00:00Z' + (i % 400) * interval '1 day'
     from generate_series(0, $1 - 1) as i`,
    [count],
  );

beforeAll(async () => {
  payload = await getTestPayload();
});

beforeEach(async () => {
  for (const table of ['finding_counts', 'clinic_pricing', 'literature', 'therapies', 'conditions', 'faqs', 'pages'])
    await run(`delete from "${table}"`);
});

describe('reviews', () => {
  it('are counted by month, overdue ones apart, and named from the most urgent on', async () => {
    await run(`insert into pages (_status, governance_next_review_due) values
      ('published', '2026-11-20T12:00:00Z'), ('published', '2026-11-30T12:00:00Z'),
      ('published', '2027-01-10T12:00:00Z'), ('draft', '2026-01-01T12:00:00Z')`);
    const { reviews } = await read();
    expect(reviews?.total).toBe(2);
    expect(reviews?.items.map(({ detail, tone }) => [detail, tone])).toEqual([
      ['Overdue since 20 Nov 2026', 'alert'],
      ['Due on 30 Nov 2026', 'plain'],
    ]);
    const bars = reviews?.plot?.bars.map(({ label, value }) => [label, value]);
    expect(bars?.slice(0, 4)).toEqual([
      ['Overdue', 1],
      ['Nov', 1],
      ['Dec', 0],
      ['Jan 2027', 1],
    ]);
    expect(bars).toHaveLength(13);
  });
});

describe('findings', () => {
  const write = async (answer: string, id?: number) => {
    const data = { question: 'Does it help?', answer: textOf(answer), _status: 'draft' };
    const sent =
      id === undefined ? editor.post('/api/faqs?draft=true', data) : editor.patch(`/api/faqs/${id}?draft=true`, data);
    const { body } = await sent;
    await settleLater();
    return Number(body.doc?.id);
  };
  const textOf = (text: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: 'ltr',
          format: '',
          indent: 0,
          textFormat: 0,
          children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
        },
      ],
    },
  });

  it('are counted when a document is saved, and again when it is put right', async () => {
    const id = await write('We guarantee relief.');
    const { findings } = await read();
    expect(findings).toMatchObject({ total: 1, items: [{ title: 'Does it help?', detail: '1 blocking finding' }] });
    expect(findings?.items[0]?.href).toBe(`/admin/collections/faqs/${id}`);
    expect(findings?.plot?.bars).toEqual([{ label: 'outcome', value: 1, tone: 'alert' }]);

    await write('Nobody can say so in advance.', id);
    expect((await read()).findings).toMatchObject({ total: 0, items: [], plot: null });
  });

  it('go with the document', async () => {
    const id = await write('We guarantee relief.');
    await payload.delete({ collection: 'faqs', id });
    await settleLater();
    expect((await read()).findings?.total).toBe(0);
  });

  it('are counted after the fact where that was missed: never, before the last change, or with other rules', async () => {
    const id = await write('We guarantee relief.');
    expect(await recountFindings(payload)).toBe(0);
    const missed = [
      'delete from finding_counts',
      `update _faqs_v set updated_at = now() + interval '1 second' where parent_id = ${id}`,
      `update finding_counts set checker = 'another one'`,
    ];
    for (const statement of missed) {
      await run(statement);
      expect(await recountFindings(payload), statement).toBe(1);
      expect(
        (await read()).findings?.items.map(({ title }) => title),
        statement,
      ).toEqual(['Does it help?']);
    }
  });

  it('are counted for each language by itself', async () => {
    const id = await write('We guarantee relief.');
    await editor.patch(`/api/faqs/${id}?draft=true&locale=es`, { answer: textOf('Garantizamos el alivio.') });
    await settleLater();
    const rows = await payload.find({ collection: 'finding-counts', where: { documentId: { equals: id } } });
    expect(rows.docs.map(({ language }) => language).sort()).toEqual(['en', 'es']);
  });
});

describe('references and prices', () => {
  it('in trouble come with what is wrong, retracted ones first', async () => {
    await run(`insert into literature (title, verification, update_status, _status) values
      ('Known', 'verified', 'none', 'published'), ('Another one', 'mismatch', 'none', 'published'),
      ('Taken back', 'verified', 'retracted', 'published'), ('Nowhere', 'not-found', 'none', 'published')`);
    const { references } = await read();
    expect(references?.total).toBe(3);
    expect(references?.items.map(({ title, detail }) => [title, detail])).toEqual([
      ['Taken back', 'Retracted'],
      ['Another one', 'Differs from the registry'],
      ['Nowhere', 'Not found in any registry'],
    ]);
  });

  it('that end soon are named, those that ended or go on are not', async () => {
    await run(`insert into clinic_pricing (title, valid_through, _status) values
      ('Ended', '2026-11-01T12:00:00Z', 'published'), ('Ends', '2026-12-05T12:00:00Z', 'published'),
      ('Goes on', null, 'published'), ('Later', '2027-06-01T12:00:00Z', 'published'),
      ('Draft', '2026-12-05T12:00:00Z', 'draft')`);
    const { prices } = await read();
    expect(prices?.items.map(({ title, detail }) => [title, detail])).toEqual([['Ends', 'Last day: 5 Dec 2026']]);
  });
});

describe('the cost of the overview', () => {
  const countQueries = async (): Promise<number> => {
    const user = await userFor('administrator');
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    await readSections({ readers: dashboardReaders, overview: { payload, user, now } });
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  };

  it('does not grow with the number of documents', async () => {
    await fillPages(20);
    const few = await countQueries();
    await fillPages(10_000);
    await run(
      `insert into finding_counts (name, document_collection, document_id, language, category, blocking, warnings)
       select 'Page ' || i, 'pages', i, 'en', 'outcome', i % 3, 1 from generate_series(1, 10000) as i`,
    );
    const many = await countQueries();
    expect(many).toBeLessThanOrEqual(40);
    expect(many - few).toBeLessThanOrEqual(2);

    const began = performance.now();
    const { reviews, findings } = await read();
    expect(performance.now() - began).toBeLessThan(1500);
    expect(reviews?.total).toBeGreaterThan(500);
    expect(findings?.total).toBeGreaterThan(6000);
    expect(findings?.items).toHaveLength(6);
  });
});
