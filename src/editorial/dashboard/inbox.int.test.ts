import type { Payload, TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { dashboardReaders } from '@/collections/dashboard';
import type { Role } from '@/core/access/roles';
import type { Lookup } from '@/core/fixtures/fixture';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { createDraftPage, signatories } from '../../../tests/support/draft-page';
import { getTestPayload } from '../../../tests/support/payload';
import { approveChanges } from '../../../tests/support/reviewed';
import { testEmail } from '../../../tests/support/users';
import { readSections } from './read-sections';
import type { DashboardItem, DashboardSection } from './section';

const [editor, reviewer] = [api.as('editor'), api.as('reviewer')];
let payload: Payload;
let id: Lookup;
let page: number;

const userFor = async (role: Role): Promise<TypedUser> => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: testEmail(role) } } });
  return { ...docs[0], collection: 'users' } as TypedUser;
};

const sectionFor = async (role: Role, key: string): Promise<DashboardSection | undefined> => {
  const overview = { payload, user: await userFor(role), now: new Date() };
  const shown = await readSections({ readers: dashboardReaders, overview });
  return shown
    .map((one) => {
      expect(one).not.toHaveProperty('failed');
      return (one as { section: DashboardSection }).section;
    })
    .find((section) => section.key === key);
};

const itemsFor = async (role: Role, key: string): Promise<DashboardItem[] | undefined> =>
  (await sectionFor(role, key))?.items;

const detailsFor = async (role: Role, key: string): Promise<string[] | undefined> =>
  (await itemsFor(role, key))?.map(({ detail, title }) => `${title}: ${detail.replace(/ · since .*$/u, '')}`);

const writePage = (title: string) => createDraftPage(id, { title });

const step = (name: string, who = reviewer, body: Record<string, unknown> = {}, of = page) =>
  who.post(`/api/pages/${of}/${name}`, body);

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({ payload, wanted: { people: demoPeople } });
});

beforeEach(async () => {
  for (const table of ['pages', 'comments', 'payload_jobs']) await payload.db.pool.query(`delete from "${table}"`);
  page = await writePage('A page');
});

describe('what waits', () => {
  it('for reviewers is what was sent to review, by whom, the oldest first', async () => {
    expect(await itemsFor('reviewer', 'waiting')).toEqual([]);
    await step('request-review', editor);
    const second = await writePage('Another page');
    await step('request-review', editor, {}, second);
    const section = await sectionFor('reviewer', 'waiting');
    expect(section?.total).toBe(2);
    expect(section?.items.map(({ title, href, detail }) => [title, href, detail.split(' · ').slice(0, 2)])).toEqual([
      ['A page', `/admin/collections/pages/${page}?locale=en`, ['Waits for a review', 'asked by Test editor']],
      ['Another page', `/admin/collections/pages/${second}?locale=en`, ['Waits for a review', 'asked by Test editor']],
    ]);
    expect(await itemsFor('editor', 'waiting')).toEqual([]);
    expect(await itemsFor('administrator', 'waiting')).toHaveLength(2);
    expect(await sectionFor('viewer', 'waiting')).toBeUndefined();
  });

  it('for whoever asked is what came back, with the note', async () => {
    await step('request-review', editor);
    await step('request-changes', reviewer, { note: 'Say how often.' });
    expect(await detailsFor('editor', 'waiting')).toEqual(['A page: Sent back: “Say how often.”']);
    expect(await itemsFor('reviewer', 'waiting')).toEqual([]);
    await editor.patch(`/api/pages/${page}?draft=true`, { summary: 'It says how often.', _status: 'draft' });
    expect(await itemsFor('editor', 'waiting')).toEqual([]);
  });

  it('for whoever asked is what was approved, until patients read it', async () => {
    await approveChanges({ collection: 'pages', id: page });
    expect(await detailsFor('editor', 'waiting')).toEqual(['A page: Approved, not published yet']);
    expect(await itemsFor('reviewer', 'waiting')).toEqual([]);
    expect((await editor.patch(`/api/pages/${page}`, { _status: 'published' })).status).toBe(200);
    expect(await itemsFor('editor', 'waiting')).toEqual([]);
    // What needs no review is changed in a draft: there is nothing to publish that was approved.
    await editor.patch(`/api/pages/${page}?draft=true`, { meta: { description: 'Words.' }, _status: 'draft' });
    expect(await itemsFor('editor', 'waiting')).toEqual([]);
    await approveChanges({ collection: 'pages', id: page, changes: { summary: 'Another summary.' } });
    expect(await detailsFor('editor', 'waiting')).toEqual(['A page: Approved, not published yet']);
  });
});

describe('comments', () => {
  const write = async (who: typeof editor, body: string, inReplyTo?: number) => {
    const answer = await who.post('/api/comments', {
      documentCollection: 'pages',
      documentId: page,
      language: 'en',
      body,
      ...(inReplyTo ? { inReplyTo } : {}),
    });
    return Number(answer.body.doc?.id);
  };
  const said = async (role: Role) =>
    (await itemsFor(role, 'comments'))?.map(({ title, detail }) => `${title}: ${detail.split(' · ')[0]}`);

  it('wait for who sent the document to review, then for who is answered, until they are settled', async () => {
    await step('request-review', editor);
    const first = await write(reviewer, 'Says who?');
    expect(await said('editor')).toEqual(['A page: Commented on by Test reviewer']);
    expect(await said('reviewer')).toEqual([]);
    expect(await said('compliance')).toEqual([]);

    await write(editor, 'I do.', first);
    expect(await said('editor')).toEqual([]);
    expect(await said('reviewer')).toEqual(['A page: Answered by Test editor']);

    await write(api.as('compliance'), 'Both of you?', first);
    expect(await said('editor')).toEqual(['A page: Answered by Test compliance']);
    expect(await said('reviewer')).toEqual(['A page: Answered by Test compliance']);
    await reviewer.post(`/api/comments/${first}/resolve`, {});
    expect([await said('editor'), await said('reviewer')]).toEqual([[], []]);
  });

  it('wait for the account of the author of the document', async () => {
    const account = await userFor('compliance');
    await write(reviewer, 'Says who?');
    expect(await said('compliance')).toEqual([]);
    const { author } = signatories(id);
    await payload.update({ collection: 'users', id: account.id, data: { person: author } });
    expect(await said('compliance')).toEqual(['A page: Commented on by Test reviewer']);
    await payload.update({ collection: 'users', id: account.id, data: { person: null } });
  });

  it('are nothing for who only looks on', async () => {
    expect(await sectionFor('viewer', 'comments')).toBeUndefined();
  });
});

describe('what is planned', () => {
  const plan = async (waitUntil?: Date) =>
    payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'pages', value: String(page) },
        user: { relationTo: 'users', value: (await userFor('editor')).id },
      } as never,
      ...(waitUntil ? { waitUntil } : {}),
    });

  it('is named with its moment', async () => {
    await plan(new Date('2030-12-03T09:00:00Z'));
    expect(await itemsFor('editor', 'schedules')).toEqual([
      {
        title: 'A page',
        href: `/admin/collections/pages/${page}`,
        detail: 'Will be published on 3 Dec 2030, 09:00 UTC',
        tone: 'plain',
      },
    ]);
    expect(await sectionFor('viewer', 'schedules')).toBeUndefined();
  });

  it('and could not be kept comes first, with the reason, until somebody publishes', async () => {
    expectComplaint({ level: 'error', pattern: /was not published as scheduled/u });
    await plan(new Date('2030-12-03T09:00:00Z'));
    await plan();
    await payload.jobs.run({ queue: 'default', silent: true });
    const items = await itemsFor('editor', 'schedules');
    expect(items?.map(({ tone }) => tone)).toEqual(['alert', 'plain']);
    expect(items?.[0]?.detail).toMatch(/^Was not published on .+ as planned\. Nothing of it has been approved/u);

    await approveChanges({ collection: 'pages', id: page });
    expect((await editor.patch(`/api/pages/${page}`, { _status: 'published' })).status).toBe(200);
    expect((await itemsFor('editor', 'schedules'))?.map(({ tone }) => tone)).toEqual(['plain']);
  });
});
