import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { getTestPayload } from '../../../tests/support/payload';

let payload: Payload;
const many = 1_205;

beforeAll(async () => {
  payload = await getTestPayload();
  // Straight into the table: what an export does with many events, not how they come about.
  for (let index = 0; index < many; index += 1)
    await payload.db.create({
      collection: 'audit-events',
      data: {
        // Several of one moment, as in an import.
        at: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 7) * 1_000).toISOString(),
        who: index === 0 ? '=HYPERLINK("x")' : 'Demo editor',
        action: 'published',
        about: index % 2 === 0 ? 'clinics' : 'faqs',
        document: index,
        title: index === 0 ? 'A "quoted", title' : 'A title',
        fields: ['name', 'phone'],
      },
      returning: false,
    });
});

const read = async (query: string, role: 'compliance' | 'administrator' = 'compliance') => {
  const { status, body, headers } = await api.as(role).get(`/api/audit-events/export?${query}`);
  return { status, headers, lines: String(body.text).split(/\r?\n/u).filter(Boolean) };
};

it('sends every event once, newest first, as JSON Lines', async () => {
  const { status, headers, lines } = await read('format=jsonl&where[who][equals]=Demo editor');
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toContain('history.jsonl');
  const documents = lines.map((line) => (JSON.parse(line) as { document: number }).document);
  expect(documents).toEqual(Array.from({ length: many - 1 }, (_, index) => many - 1 - index));
});

it('sends what is filtered, as a table that no spreadsheet runs', async () => {
  const query = 'where[about][equals]=clinics&where[document][less_than]=5';
  const { headers, lines } = await read(`format=csv&${query}`, 'administrator');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(lines[0]).toBe('id,at,who,account,role,action,about,document,title,fields,origin,note');
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toContain(`"'=HYPERLINK(""x"")",,,published,clinics,0,"A ""quoted"", title",name phone,,`);
});

it('is for those who answer for the clinic, and says what it cannot do', async () => {
  for (const role of ['editor', 'reviewer', 'viewer'] as const)
    expect((await api.as(role).get('/api/audit-events/export?format=csv')).status, role).toBe(403);
  expect((await api.get('/api/audit-events/export?format=csv')).status).toBe(403);
  expectComplaint({ level: 'error', pattern: /Say in which format|cannot be queried: nothing/u });
  expect((await read('format=xls')).status).toBe(400);
  expect((await read('format=csv&where[nothing][equals]=1')).status).toBe(400);
});
