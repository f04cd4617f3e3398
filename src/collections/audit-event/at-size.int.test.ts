import { handleEndpoints, type Payload, type Where } from 'payload';
import { beforeAll, expect, it, vi } from 'vitest';

import { listMoments } from '@/core/as-of/moments';
import { readEvents } from '@/core/history/admin/read-events';
import { recentActivity } from '@/editorial/dashboard/activity';

import { getCookie } from '../../../tests/support/api';
import { getTestConfig, getTestPayload } from '../../../tests/support/payload';
import { testEmail } from '../../../tests/support/users';

let payload: Payload;
const many = 60_000;

beforeAll(async () => {
  payload = await getTestPayload();
  await payload.db.pool.query(
    `insert into audit_events (at, action, who, role, account, title, about, document, fields, origin)
     select now() - interval '3 years' * (($1 - i) / $1::float),
       (array['saved-draft', 'published', 'signed-in'])[1 + i % 3]::enum_audit_events_action,
       'Person ' || i % 97, 'editor', i % 97, 'Page ' || i % 1009,
       case when i % 3 = 2 then 'users' else (array['faqs', 'pages', 'therapies'])[1 + i % 7 % 3] end, i % 1009,
       '["name"]'::jsonb, 'admin'
     from generate_series(1, $1::int) as i`,
    [many],
  );
  await payload.db.pool.query(
    `insert into published_states (at, about, document, shown, content, who)
     select now() - interval '1 hour' * i, 'faqs', i % 500, true, '{}'::jsonb, 'Person' from generate_series(1, 20000) i`,
  );
  await payload.db.pool.query('vacuum analyze audit_events, published_states');
}, 120_000);

const accountOf = async (role: 'administrator' | 'editor') => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail(role) } }, depth: 0 });
  if (docs[0] === undefined) throw new Error(`There is no ${role}.`);
  return { ...docs[0], collection: 'users' as const };
};

/** How the database answers each query about the history that is asked meanwhile. */
const plansOf = async (ask: () => Promise<unknown>): Promise<string[]> => {
  const query = vi.spyOn(payload.db.pool, 'query');
  await ask();
  const asked = query.mock.calls.map(([first]) => first as unknown as { text: string; values?: unknown[] });
  query.mockRestore();
  const about = asked.filter(({ text }) => /from "?(?:audit_events|published_states)/u.test(text));
  return Promise.all(
    about.map(async ({ text, values = [] }) => {
      const { rows } = await payload.db.pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    }),
  );
};

/** What the list of the history asks for: the lines of one page, and how many there are. */
const list = async (role: 'administrator' | 'editor', where: Where) =>
  payload.find({
    collection: 'audit-events',
    where,
    sort: '-at',
    limit: 25,
    depth: 0,
    overrideAccess: false,
    user: await accountOf(role),
  });

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const filters: Record<string, Where> = {
  'a document': { about: { equals: 'pages' }, document: { equals: 12 } },
  'a person': { who: { equals: 'Person 12' } },
  'a person and a kind': { and: [{ who: { equals: 'Person 12' } }, { about: { equals: 'faqs' } }] },
  'an account': { account: { equals: 12 } },
  'what nobody did': { action: { equals: 'role-changed' } },
  'a month': { and: [{ at: { greater_than_equal: daysAgo(60) } }, { at: { less_than: daysAgo(30) } }] },
  'words of a title or a name': { or: [{ title: { like: 'Page 1007' } }, { who: { like: 'Page 1007' } }] },
};

it.each(Object.entries(filters))('finds and counts %s in a long history by an index', async (_, where) => {
  for (const role of ['administrator', 'editor'] as const) {
    const plans = await plansOf(() => list(role, where));
    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan, role).not.toContain('Seq Scan on audit_events');
  }
});

it('reads the latest lines, of everything or of one document, by an index', async () => {
  const user = await accountOf('editor');
  const faq = { payload, about: 'faqs', document: 12 };
  for (const ask of [
    () => recentActivity({ payload, user, now: new Date() }),
    () => readEvents({ ...faq, user }),
    () => readEvents({ ...faq, document: null, user }),
    () => listMoments({ ...faq, limit: 50 }),
  ]) {
    const plans = await plansOf(ask);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toContain('Seq Scan');
  }
});

const openExport = async (query: string): Promise<ReadableStreamDefaultReader<Uint8Array>> => {
  const request = new Request(new URL(`/api/audit-events/export?${query}`, 'http://localhost:9'), {
    headers: { cookie: await getCookie('compliance'), origin: 'http://localhost:9' },
  });
  const response = await handleEndpoints({ config: getTestConfig(), request });
  expect(response.status).toBe(200);
  return (response.body as ReadableStream<Uint8Array>).getReader();
};

it('exports no faster than it is taken, and stops when nobody takes it any more', async () => {
  const reads = vi.spyOn(payload.db, 'find');
  const pages = () => reads.mock.calls.filter(([{ collection }]) => collection === 'audit-events').length;
  const reader = await openExport('format=jsonl');
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 300));
  // One is on its way while the one before is taken.
  expect(pages()).toBeLessThanOrEqual(3);
  await reader.read();
  await reader.cancel();
  const taken = pages();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(pages()).toBe(taken);
});

it('exports every line once', async () => {
  const reader = await openExport('format=jsonl&where[role][equals]=editor');
  const ids = new Set<unknown>();
  let lines = 0;
  let rest = '';
  const decoder = new TextDecoder();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const pieces = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    for (const line of pieces) {
      lines += 1;
      ids.add((JSON.parse(line) as { id: unknown }).id);
    }
  }
  expect(lines).toBeGreaterThanOrEqual(many);
  expect(ids.size).toBe(lines);
}, 60_000);
