import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { roles } from '@/core/access/roles';

import { api } from '../../../tests/support/api';
import { createClinic } from '../../../tests/support/clinics';
import { getTestPayload } from '../../../tests/support/payload';
import { appendOnlySql, appendOnlyTables } from './append-only.sql';

let payload: Payload;

beforeAll(async () => {
  payload = await getTestPayload();
});

describe('a line of the history', () => {
  it('cannot be written, changed or removed by anybody', async () => {
    await createClinic('fixed');
    const { docs } = await payload.find({ collection: 'audit-events', sort: '-id', limit: 1 });
    const id = docs[0]?.id ?? 0;
    for (const role of roles) {
      const client = api.as(role);
      for (const slug of ['audit-events', 'published-states']) {
        const answers = [
          await client.post(`/api/${slug}`, { who: 'Me', action: 'published', about: 'clinics', at: new Date() }),
          await client.patch(`/api/${slug}/${id}`, { who: 'Me' }),
          await client.patch(`/api/${slug}?where[id][exists]=true`, { who: 'Me' }),
          await client.delete(`/api/${slug}/${id}`),
          await client.delete(`/api/${slug}?where[id][exists]=true`),
        ];
        for (const { status } of answers) expect(status, `${slug} as ${role}`).toBe(403);
      }
      expect((await client.get('/api/published-states')).status, role).toBe(403);
    }
    expect((await api.get('/api/audit-events')).status).toBe(403);
  });

  it.each(appendOnlyTables)('is guarded by the database: %s', async (table) => {
    for (const statement of [
      `update ${table} set who = 'Me'`,
      `update ${table} set who = 'Me' where false`,
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
    ]) {
      const attempt = payload.db.drizzle.execute(sql.raw(statement));
      const refusal = { cause: { message: expect.stringContaining('The history is only added to') as unknown } };
      await expect(attempt, statement).rejects.toMatchObject(refusal);
    }
  });

  it('is guarded by what a migration says', () => {
    const folder = path.resolve('migrations');
    const text = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    const squeeze = (value: string) => value.replaceAll(/\s+/gu, ' ');
    expect(squeeze(text)).toContain(squeeze(appendOnlySql));
  });

  it('about accounts is shown to those who answer for the clinic', async () => {
    const seen = async (role: (typeof roles)[number]) => {
      const { body } = await api.as(role).get('/api/audit-events?limit=0&where[about][equals]=users');
      return body.docs?.length;
    };
    for (const role of ['administrator', 'compliance'] as const) expect(await seen(role), role).toBeGreaterThan(0);
    for (const role of ['editor', 'reviewer', 'viewer'] as const) expect(await seen(role), role).toBe(0);
    expect(
      (await api.as('viewer').get('/api/audit-events?where[about][equals]=clinics')).body.totalDocs,
    ).toBeGreaterThan(0);
  });
});
