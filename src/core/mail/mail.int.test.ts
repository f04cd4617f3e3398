import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { p, richText } from '@/core/rich-text/build';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { testEmail } from '../../../tests/support/users';

// The environment is read once, before anything else.
const mail = await vi.hoisted(async () => {
  const { startMailServer } = await import('../../../tests/support/mail-server');
  const server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  return server;
});

const [editor, reviewer, compliance] = [api.as('editor'), api.as('reviewer'), api.as('compliance')];
let payload: Payload;
let page: number;
let author: number;

beforeAll(async () => {
  payload = await getTestPayload();
  const id = await writeDemoDocuments({ payload, wanted: { people: demoPeople } });
  author = id('people', 'demo-author-rivera');
  const second = { name: 'Second reviewer', email: 'second@test.example', password: 'a long password for it' };
  await payload.create({ collection: 'users', data: { ...second, role: 'reviewer' } });
});

afterAll(() => mail.close());

let count = 0;

beforeEach(async () => {
  const { body } = await editor.post('/api/pages?draft=true', {
    slug: `told-${(count += 1)}`,
    generateSlug: false,
    title: 'A delicate title',
    summary: 'What it says.',
    body: richText(p('Some words.')),
    governance: { author },
    _status: 'draft',
  });
  page = Number(body.doc?.id);
  mail.take();
});

const step = (name: string, who = reviewer, body: Record<string, unknown> = {}) =>
  who.post(`/api/pages/${page}/${name}`, body);

const write = async (who: typeof editor, body: string, inReplyTo?: number): Promise<number> => {
  const answer = await who.post('/api/comments', {
    documentCollection: 'pages',
    documentId: page,
    language: 'es',
    body,
    ...(inReplyTo ? { inReplyTo } : {}),
  });
  expect(answer.status).toBe(201);
  return Number(answer.body.doc?.id);
};

/** Whom the mails of the next moment went to, and what they say. Nobody waits for them, so the test does. */
const sent = async (many: number) => {
  const mails: ReturnType<typeof mail.take> = [];
  await vi.waitFor(() => expect(mails.push(...mail.take())).toBe(many), { timeout: 5_000 });
  // Mails of the same moment arrive in any order.
  return mails
    .map(({ to, source }) => ({
      to: to.join(),
      subject: /^Subject: (.+)$/mu.exec(source)?.[1]?.trim(),
      source: source.replace(/=\r?\n/gu, '').replaceAll('=3D', '='),
    }))
    .toSorted((one, other) => one.to.localeCompare(other.to));
};

/** Mails that should not come would come now. */
const none = async () => {
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(mail.take()).toEqual([]);
};

describe('a step of a review', () => {
  it('is told to who has to act, with a link and nothing of the content', async () => {
    await step('request-review', editor);
    const asked = await sent(2);
    expect(asked.map(({ to, subject }) => [to, subject])).toEqual([
      [testEmail('reviewer'), 'A document waits for your review'],
      ['second@test.example', 'A document waits for your review'],
    ]);
    expect(asked[0]?.source).toContain(`http://localhost:9/admin/collections/pages/${page}?locale=en`);

    await step('request-changes', reviewer, { note: 'A delicate note.' });
    const [back] = await sent(1);
    expect(back).toMatchObject({
      to: testEmail('editor'),
      subject: 'A document that you sent to review needs changes',
    });
    expect([...asked, back].map((one) => one?.source).join()).not.toMatch(/delicate/iu);

    await step('request-review', editor);
    await sent(2);
    await step('approve');
    expect((await sent(1))[0]).toMatchObject({
      to: testEmail('editor'),
      subject: 'A document that you sent to review is approved',
    });
  });

  it('succeeds when one mailbox refuses, and the others are told', async () => {
    const warn = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
    mail.refuse(testEmail('reviewer'));
    expect((await step('request-review', editor)).status).toBe(200);
    expect((await sent(1))[0]?.to).toBe('second@test.example');
    await vi.waitFor(() =>
      expect(warn.mock.calls.map(([, message]) => message as unknown)).toEqual([
        `${testEmail('reviewer')} was not told by mail about pages/${page}?locale=en.`,
      ]),
    );
    mail.refuse(null);
  });
});

describe('a comment', () => {
  it('is told once: to who is answered, or else to whose document it is', async () => {
    const account = (await payload.find({ collection: 'users', where: { email: { equals: testEmail('compliance') } } }))
      .docs[0];
    await payload.update({ collection: 'users', id: account?.id ?? 0, data: { person: author } });
    const first = await write(reviewer, 'A delicate question?');
    const [told] = await sent(1);
    expect(told).toMatchObject({ to: testEmail('compliance'), subject: 'A document of yours has a comment' });
    expect(told?.source).toContain(`pages/${page}?locale=es`);
    expect(told?.source).not.toMatch(/delicate/iu);

    await write(editor, 'An answer.', first);
    expect((await sent(1))[0]).toMatchObject({
      to: testEmail('reviewer'),
      subject: 'There is an answer in a conversation of yours',
    });
    await write(reviewer, 'Another one.', first);
    expect((await sent(1))[0]?.to).toBe(testEmail('editor'));

    await write(compliance, 'A note to myself.');
    await reviewer.post(`/api/comments/${first}/resolve`, {});
    await none();
    await payload.update({ collection: 'users', id: account?.id ?? 0, data: { person: null } });
  });

  it('is told to who sent the document to review in that language', async () => {
    await editor.post(`/api/pages/${page}/request-review?locale=es`, {});
    await sent(2);
    await write(reviewer, 'Says who?');
    expect((await sent(1))[0]?.to).toBe(testEmail('editor'));
    await write(editor, 'Nobody.');
    await none();
  });
});

// The last: from here on nobody answers.
describe('without a mail server', () => {
  it('everything goes on, and the log says who was not told', async () => {
    const warn = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
    await mail.close();
    expect((await step('request-review', editor)).status).toBe(200);
    expect((await step('request-changes', reviewer, { note: 'Say how often.' })).status).toBe(200);
    await editor.post(`/api/pages/${page}/request-review?locale=es`, {});
    await write(reviewer, 'Says who?');
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(6), { timeout: 5_000 });
    expect(warn.mock.calls[0]?.[1]).toContain('was not told by mail about pages/');
  });
});
