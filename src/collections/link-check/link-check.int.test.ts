import type { Payload, Where } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { link, p, richText } from '@/core/rich-text/build';
import type { LinkAnswer } from '@/editorial/links/ask-link';

import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { getTestPayload } from '../../../tests/support/payload';
import { brokenLinks } from './broken-links';
import { checkAllLinks } from './jobs/check-all';

const gone = 'https://gone.example/page';
const fine = 'https://fine.example/';

let payload: Payload;
let page: number;

const pageWith = (...urls: string[]) => richText(p('Read ', ...urls.map((url) => link(url, 'this'))));

beforeAll(async () => {
  payload = await getTestPayload();
  const id = await writeDemoDocuments({ payload, wanted: { people: demoPeople } });
  const { id: made } = await payload.create({
    collection: 'pages',
    data: {
      title: 'Numbat links',
      slug: 'numbat-links',
      summary: 'Where to read on.',
      body: pageWith(gone, fine),
      governance: {
        author: id('people', 'demo-author-rivera'),
        reviewer: id('people', 'demo-reviewer-osei'),
        reviewedOn: '2026-10-01T12:00:00.000Z',
        nextReviewDue: '2027-10-01T12:00:00.000Z',
      },
      _status: 'published',
    },
    depth: 0,
    context: { keepPages: true },
  });
  page = made;
});

const answers: Record<string, LinkAnswer> = {
  [gone]: { state: 'broken', status: 404, reason: 'There is no such page any more.' },
  [fine]: { state: 'works', status: 200, reason: '' },
};

const check = async (): Promise<string[]> => {
  const asked: string[] = [];
  const ask = async (url: string): Promise<LinkAnswer> => {
    asked.push(url);
    return answers[url] ?? { state: 'works', status: 200, reason: '' };
  };
  await checkAllLinks({ payload, ask, now: () => new Date(), gap: 0 });
  return asked.filter((url) => url in answers);
};

const records = async () => {
  const where: Where = { and: [{ documentCollection: { equals: 'pages' } }, { documentId: { equals: page } }] };
  const { docs } = await payload.find({ collection: 'link-checks', where, sort: 'url', depth: 0 });
  return docs.map(({ url, state, language }) => [url, state, language]);
};

it('notes what became of each link of what is published, and asks once for each', async () => {
  expect((await check()).sort()).toEqual([fine, gone]);
  expect(await records()).toEqual([
    [fine, 'works', 'en'],
    [gone, 'broken', 'en'],
  ]);
  await check();
  expect(await records()).toHaveLength(2);
});

it('shows the broken ones on the overview, with the document where they stand', async () => {
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'editor' } } });
  const user = { ...docs[0], collection: 'users' } as Parameters<typeof brokenLinks>[0]['user'];
  const section = await brokenLinks({ payload, user, now: new Date() });
  expect(section?.items.find(({ title }) => title === 'gone.example/page')).toMatchObject({
    href: `/admin/collections/pages/${page}?locale=en`,
    detail: 'Broken · in “Numbat links”',
    tone: 'alert',
  });
});

it('forgets a link that is taken out, and does not ask for those in drafts', async () => {
  await payload.update({ collection: 'pages', id: page, data: { body: pageWith(fine) }, context: { keepPages: true } });
  await payload.update({ collection: 'pages', id: page, data: { body: pageWith(gone) }, draft: true });
  expect(await check()).toEqual([fine]);
  expect(await records()).toEqual([[fine, 'works', 'en']]);
});
