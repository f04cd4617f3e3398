import type { Payload } from 'payload';
import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { block, linkTo, p, richText } from '@/core/rich-text/build';
import type { FaqListBlock } from '@/payload-types';

import { globalExamples } from '../../../tests/access/examples';
import { getExamples } from '../../../tests/access/published';
import { api, type ApiAnswer } from '../../../tests/support/api';
import { publishReviewed } from '../../../tests/support/reviewed';

const editor = api.as('editor');
let payload: Payload;
let published: Map<string, number>;

beforeAll(async () => {
  ({ payload, published } = await getExamples());
});

const idOf = (slug: string): number => published.get(slug) ?? 0;

const addressOf = (slug: string): string => `/api/${slug}/${idOf(slug)}`;

type Named = { collection: string; title: string; published: boolean };

const namesIn = ({ body }: ApiAnswer): string[] => {
  const [error] = (body.errors ?? []) as unknown as { data?: { documents?: Named[] } }[];
  const documents = (body['documents'] as Named[] | undefined) ?? error?.data?.documents ?? [];
  return documents.map(({ collection }) => collection).sort();
};

const unpublish = (slug: string) => editor.patch(addressOf(slug), { _status: 'draft' });

const statusOf = async (slug: string) => (await editor.get(`${addressOf(slug)}?depth=0`)).body['_status'];

describe('what others use', () => {
  it('is listed with every document that uses it', async () => {
    const used = await editor.get(`${addressOf('therapies')}/where-used`);
    expect(namesIn(used)).toEqual(['clinic-pricing', 'evidence', 'faqs']);
    expect((used.body['documents'] as { href: string }[])[0]?.href).toMatch(/^\/admin\/collections\//u);
    expect((await api.get(`${addressOf('therapies')}/where-used`)).status).toBe(403);
  });

  it('is not unpublished under those who need it; what only stands on its page goes with it', async () => {
    const refused = await unpublish('therapies');
    expect([refused.status, namesIn(refused)]).toEqual([409, ['clinic-pricing', 'evidence']]);
    expect(refused.body.errors?.[0]?.message).toMatch(
      /^Not unpublished: it is used by 2 documents: .*Take it out of them/u,
    );
    for (const slug of ['conditions', 'clinics', 'people']) expect((await unpublish(slug)).status, slug).toBe(409);
    expect(await statusOf('therapies')).toBe('published');
  });

  it('is not deleted either, one by one or many at once', async () => {
    const refused = await editor.delete(addressOf('therapies'));
    expect([refused.status, namesIn(refused)]).toEqual([409, ['clinic-pricing', 'evidence', 'faqs']]);
    const where = `where[id][equals]=${idOf('therapies')}`;
    expect((await editor.delete(`/api/therapies?${where}`)).body.docs).toEqual([]);
    expect((await editor.patch(`/api/therapies?${where}`, { _status: 'draft' })).body.docs).toEqual([]);
    expect(await statusOf('therapies')).toBe('published');
  });

  it('is found in the blocks of a text', async () => {
    const list = block<FaqListBlock>({ blockType: 'faqList', title: 'Questions', faqs: [idOf('faqs')] });
    await payload.update({ collection: 'pages', id: idOf('pages'), data: { body: richText(p('Some.'), list) } });
    expect(namesIn(await editor.get(`${addressOf('faqs')}/where-used`))).toEqual(['pages']);
    expect((await unpublish('faqs')).status).toBe(409);
    await payload.update({ collection: 'pages', id: idOf('pages'), data: { body: richText(p('None.')) } });
    expect((await unpublish('faqs')).status).toBe(200);
  });

  it('is found where a text links to it', async () => {
    const page = idOf('pages');
    const body = richText(p('See ', linkTo('the condition', 'conditions', idOf('conditions'))));
    await payload.update({ collection: 'pages', id: page, data: { body } });
    expect(namesIn(await editor.get(`${addressOf('conditions')}/where-used`))).toEqual(['evidence', 'pages']);
    // The same number of another collection is not meant.
    expect(namesIn(await editor.get(`${addressOf('glossary-terms')}/where-used`))).toEqual([]);
  });

  it('may be unpublished under a draft, and not deleted', async () => {
    const term = idOf('glossary-terms');
    const draft = await editor.post('/api/glossary-terms?draft=true', { term: 'Another', related: [term] });
    expect((await unpublish('glossary-terms')).status).toBe(200);
    expect((await editor.delete(addressOf('glossary-terms'))).status).toBe(409);
    await editor.delete(`/api/glossary-terms/${draft.body.doc?.id}`);
    expect((await editor.delete(addressOf('glossary-terms'))).status).toBe(200);
  });

  it('is a picture too, in documents and in the settings', async () => {
    const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path d="M0 0h2"/></svg>');
    const file = { data, mimetype: 'image/svg+xml', name: 'used.svg', size: data.length };
    const { id } = await payload.create({ collection: 'media', data: { alt: 'Used' }, file });
    await payload.updateGlobal({ slug: 'site-settings', data: { ...globalExamples['site-settings'], logo: id } });
    const refused = await editor.delete(`/api/media/${id}`);
    expect([refused.status, namesIn(refused)]).toEqual([409, ['site-settings']]);
  });
});

describe('the cost of asking', () => {
  const countQueries = async (): Promise<number> => {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    expect((await editor.get(`${addressOf('conditions')}/where-used`)).status).toBe(200);
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  };

  it('is one statement besides those that say who asks, however many documents there are', async () => {
    const few = await countQueries();
    expect(few).toBeLessThanOrEqual(3);
    const { pool } = payload.db;
    await pool.query(`insert into pages (_status) select 'published' from generate_series(1, 10000)`);
    const many = `select id from pages order by id desc limit 10000`;
    const body = richText(p('See ', linkTo('the condition', 'conditions', idOf('conditions'))));
    await pool.query(
      `insert into pages_locales (title, body, _locale, _parent_id) select 'Page ' || id, $1, 'en', id from (${many}) as own`,
      [JSON.stringify(body)],
    );
    expect(await countQueries()).toBe(few);
    expect(namesIn(await editor.get(`${addressOf('conditions')}/where-used`)).length).toBeGreaterThan(10_000);
    await pool.query(`delete from pages where id in (${many})`);
  });
});

describe('a copy of a therapy', () => {
  it('is a draft with a name and an address of its own, and without a review', async () => {
    const original = (await editor.get(`${addressOf('therapies')}?depth=0`)).body;
    const copy = async () => (await editor.post(`${addressOf('therapies')}/duplicate`, {})).body.doc;
    const copies = [await copy(), await copy()];
    expect(copies.map((one) => one?.['slug'])).toEqual([
      `${String(original['slug'])}-copy`,
      `${String(original['slug'])}-copy-2`,
    ]);
    expect(copies[0]).toMatchObject({
      name: `${String(original['name'])} (copy)`,
      _status: 'draft',
      summary: original['summary'],
    });
    const { reviewer, reviewedOn, nextReviewDue } = copies[0]?.['governance'] as Record<string, unknown>;
    expect([reviewer, reviewedOn, nextReviewDue].map((value) => value ?? null)).toEqual([null, null, null]);
    expect((await api.get(`/api/therapies/${copies[0]?.id}`)).status).toBe(404);
    const { governance } = original;
    const signed = await editor.post(`${addressOf('therapies')}/duplicate`, { name: 'Signed', governance });
    const copied = Number(signed.body.doc?.id);
    expect((await editor.patch(`/api/therapies/${copied}`, { _status: 'published' })).status).toBe(400);
    expect((await publishReviewed({ collection: 'therapies', id: copied })).status).toBe(200);
  });
});

describe('a document unpublished by mistake', () => {
  it('comes back as patients read it, with one request', async () => {
    const before = (await api.get(`${addressOf('pages')}?depth=0`)).body;
    expect((await editor.post(`${addressOf('pages')}/bring-back`, {})).status).toBe(409);
    expect((await unpublish('pages')).status).toBe(200);
    expect((await api.get(addressOf('pages'))).status).toBe(404);
    expect((await editor.get(`${addressOf('pages')}/last-live`)).body['version']).toBeDefined();
    expect((await api.as('viewer').post(`${addressOf('pages')}/bring-back`, {})).status).toBe(403);
    expect((await editor.post(`${addressOf('pages')}/bring-back`, {})).status).toBe(200);
    expect((await api.get(`${addressOf('pages')}?depth=0`)).body).toMatchObject({
      title: before['title'],
      body: before['body'],
    });
  });

  it('does not come back over what somebody wrote since', async () => {
    await unpublish('pages');
    await editor.patch(`${addressOf('pages')}?draft=true`, { title: 'Written since' });
    const refused = await editor.post(`${addressOf('pages')}/bring-back`, {});
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      409,
      'It was changed since it was unpublished. Publish it as it is now, or restore one of its versions.',
    ]);
  });
});
