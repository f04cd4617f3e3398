import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Lookup } from '@/core/fixtures/fixture';

import { api } from '../../../tests/support/api';
import { expectComplaint } from '../../../tests/support/console-guard';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { createDraftPage } from '../../../tests/support/draft-page';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { approveChanges } from '../../../tests/support/reviewed';
import { testEmail } from '../../../tests/support/users';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;
let page: number;

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({ payload, wanted: { people: demoPeople } });
});

beforeEach(async () => {
  page = await createDraftPage(id, { title: 'As approved' });
});

const accountOf = async (email: string) =>
  (await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })).docs[0]?.id ?? 0;

const schedule = async (type: 'publish' | 'unpublish', email = testEmail('editor')) => {
  const user = { relationTo: 'users' as const, value: await accountOf(email) };
  const input = { type, doc: { relationTo: 'pages' as const, value: String(page) }, user };
  return payload.jobs.queue({ task: 'schedulePublish', input: input as never });
};

const run = () => payload.jobs.run({ queue: 'default', silent: true });

const saveDraft = (changes: Record<string, unknown>) =>
  editor.patch(`/api/pages/${page}?draft=true`, { ...changes, _status: 'draft' });

const shown = async () => (await api.get(`/api/pages/${page}?depth=0`)).body.title;

const approve = () => approveChanges({ collection: 'pages', id: page });

const problemOf = async (job: number | string) => {
  const { error, hasError } = await payload.findByID({ collection: 'payload-jobs', id: job });
  return hasError ? JSON.stringify(error) : null;
};

describe('a schedule', () => {
  it('publishes what was approved, not what was written since, and refreshes the pages', async () => {
    await approve();
    await schedule('publish');
    await saveDraft({ title: 'Written since' });
    takeExpiredTags();
    await run();
    expect(await shown()).toBe('As approved');
    expect(takeExpiredTags()).toContain(`document:pages:${page}`);
    const newest = await payload.findByID({ collection: 'pages', id: page, depth: 0, draft: true });
    expect(newest).toMatchObject({ title: 'Written since', _status: 'draft', review: { state: 'draft' } });
  });

  it('publishes what is approved in time', async () => {
    await schedule('publish');
    await approve();
    await run();
    expect(await shown()).toBe('As approved');
  });

  it('asks the gate when its time has come, and says why it could not be kept', async () => {
    expectComplaint({ level: 'error', pattern: /was not published as scheduled/u });
    await approve();
    const job = await schedule('publish');
    const people = { collection: 'people', id: id('people', 'demo-reviewer-osei') } as const;
    await payload.update({ ...people, data: { licence: { expiresOn: '2020-01-01T12:00:00.000Z' } } });
    await run();
    await payload.update({ ...people, data: { licence: { expiresOn: null } } });
    expect(await shown()).toBeUndefined();
    expect(await problemOf(job.id)).toContain('expired on 1 Jan 2020');
  });

  it('publishes nothing that nobody approved', async () => {
    expectComplaint({ level: 'error', pattern: /was not published as scheduled/u });
    const job = await schedule('publish');
    await run();
    expect(await shown()).toBeUndefined();
    expect(await problemOf(job.id)).toContain('Nothing of it has been approved');
  });

  it('does no more than the person may who set it up', async () => {
    expectComplaint({ level: 'error', pattern: /was not published as scheduled/u });
    await approve();
    await schedule('publish', testEmail('viewer'));
    await run();
    expect(await shown()).toBeUndefined();
  });

  it('takes a page away', async () => {
    await approve();
    await editor.patch(`/api/pages/${page}`, { _status: 'published' });
    expect(await shown()).toBe('As approved');
    await schedule('unpublish');
    await run();
    expect(await shown()).toBeUndefined();
  });
});
