import pg from 'pg';
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { clinicPricingFixtures } from '@/collections/clinic-pricing/fixtures';
import type { Lookup } from '@/core/fixtures/fixture';
import { p, richText } from '@/core/rich-text/build';
import { env } from '@/env';

import { api } from '../../../tests/support/api';
import { demoPeople, writeDemoDocuments } from '../../../tests/support/demo-documents';
import { takeExpiredTags } from '../../../tests/support/expired-tags';
import { getTestPayload } from '../../../tests/support/payload';
import { createReviewed } from '../../../tests/support/reviewed';
import { afterCommit } from './after-commit';

const editor = api.as('editor');
let payload: Payload;
let id: Lookup;
let connection: pg.Client;

beforeAll(async () => {
  payload = await getTestPayload();
  id = await writeDemoDocuments({
    payload,
    wanted: {
      people: demoPeople,
      clinics: ['riverside', 'hillside'],
      conditions: ['knee-osteoarthritis'],
      therapies: ['dextrose-prolotherapy', 'glucopuncture'],
    },
  });
  connection = new pg.Client({ connectionString: env.databaseUrl });
  await connection.connect();
});

afterAll(() => connection.end());

const priceData = () =>
  clinicPricingFixtures.find(({ key }) => key === 'dextrose-prolotherapy-riverside')?.data(id) ?? {};

const createPrice = async (changes: Record<string, unknown> = {}): Promise<number> => {
  await payload.delete({ collection: 'clinic-pricing', where: {}, context: { keepPages: true } });
  const { body, status } = await editor.post('/api/clinic-pricing', { ...priceData(), ...changes });
  expect(status).toBe(201);
  return Number(body.doc?.id);
};

const tagsOfPrice = (price: number, therapy = 'dextrose-prolotherapy'): string[] =>
  [
    'collection:clinic-pricing',
    `document:clinic-pricing:${price}`,
    `related:clinic-pricing:clinics:${id('clinics', 'riverside')}`,
    `related:clinic-pricing:therapies:${id('therapies', therapy)}`,
  ].sort();

describe('a price list', () => {
  it('expires what shows it, its therapy and its clinic when it is published at once', async () => {
    const price = await createPrice();
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires nothing while it is a draft, then everything when it is published', async () => {
    const price = await createPrice({ _status: 'draft' });
    await editor.patch(`/api/clinic-pricing/${price}?draft=true`, { min: 49000 });
    expect(takeExpiredTags()).toEqual([]);
    await editor.patch(`/api/clinic-pricing/${price}`, { _status: 'published' });
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires nothing when a draft is saved over it, then everything when that is published', async () => {
    const price = await createPrice();
    takeExpiredTags();
    const draft = await editor.patch(`/api/clinic-pricing/${price}?draft=true`, { min: 50000, _status: 'draft' });
    expect(draft.status).toBe(200);
    expect(takeExpiredTags()).toEqual([]);
    await editor.patch(`/api/clinic-pricing/${price}`, { _status: 'published' });
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires everything when it is unpublished, also under a newer draft', async () => {
    const price = await createPrice();
    takeExpiredTags();
    await editor.patch(`/api/clinic-pricing/${price}`, { _status: 'draft' });
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));

    await editor.patch(`/api/clinic-pricing/${price}`, { _status: 'published' });
    await editor.patch(`/api/clinic-pricing/${price}?draft=true`, { min: 51000 });
    takeExpiredTags();
    await editor.patch(`/api/clinic-pricing/${price}`, { _status: 'draft' });
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires the page of its new therapy too when it moves to another', async () => {
    const price = await createPrice();
    takeExpiredTags();
    const moved = { therapy: id('therapies', 'glucopuncture'), _status: 'published' };
    await editor.patch(`/api/clinic-pricing/${price}`, moved);
    // The page of the old therapy shows the price, so the tag of the document is enough.
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price, 'glucopuncture'));
  });

  it('expires the same when the caller asks for a part of the answer only', async () => {
    const price = await createPrice({ _status: 'draft' });
    await editor.patch(`/api/clinic-pricing/${price}?select[title]=true`, { _status: 'published' });
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires the same when many are changed at once', async () => {
    const price = await createPrice();
    takeExpiredTags();
    const { status } = await editor.patch(`/api/clinic-pricing?where[id][equals]=${price}`, { min: 52000 });
    expect(status).toBe(200);
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires everything when an old version comes back', async () => {
    const price = await createPrice();
    await editor.patch(`/api/clinic-pricing/${price}`, { min: 53000, _status: 'published' });
    const { body } = await editor.get(`/api/clinic-pricing/versions?where[parent][equals]=${price}&sort=createdAt`);
    const version = `/api/clinic-pricing/versions/${body.docs?.[0]?.id}`;
    takeExpiredTags();
    expect((await editor.post(version, {})).status).toBe(200);
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));
  });

  it('expires everything when it is deleted, and nothing when nobody could see it', async () => {
    const price = await createPrice();
    takeExpiredTags();
    await editor.delete(`/api/clinic-pricing/${price}`);
    expect(takeExpiredTags()).toEqual(tagsOfPrice(price));

    const draft = await createPrice({ _status: 'draft' });
    await editor.delete(`/api/clinic-pricing/${draft}`);
    expect(takeExpiredTags()).toEqual([]);
  });
});

describe('a question', () => {
  it('expires each page it belongs to, and once each', async () => {
    const { body } = await createReviewed({
      collection: 'faqs',
      data: {
        question: 'Does it hurt?',
        answer: richText(p('A little.')),
        topic: 'visit',
        therapies: [id('therapies', 'dextrose-prolotherapy'), id('therapies', 'glucopuncture')],
        conditions: [id('conditions', 'knee-osteoarthritis')],
        governance: { author: id('people', 'demo-author-rivera'), reviewer: id('people', 'demo-reviewer-osei') },
      },
    });
    expect(takeExpiredTags()).toEqual(
      [
        'collection:faqs',
        `document:faqs:${body.doc?.id}`,
        `related:faqs:conditions:${id('conditions', 'knee-osteoarthritis')}`,
        `related:faqs:people:${id('people', 'demo-author-rivera')}`,
        `related:faqs:people:${id('people', 'demo-reviewer-osei')}`,
        `related:faqs:therapies:${id('therapies', 'dextrose-prolotherapy')}`,
        `related:faqs:therapies:${id('therapies', 'glucopuncture')}`,
      ].sort(),
    );
  });
});

describe('a document without drafts', () => {
  it('expires on every change', async () => {
    const { body } = await editor.post('/api/redirects', { from: '/old', kind: 'path', path: '/faq' });
    const tags = ['collection:redirects', `document:redirects:${body.doc?.id}`];
    expect(takeExpiredTags()).toEqual(tags);
    await editor.patch(`/api/redirects/${body.doc?.id}`, { path: '/pricing' });
    expect(takeExpiredTags()).toEqual(tags);
    await editor.delete(`/api/redirects/${body.doc?.id}`);
    expect(takeExpiredTags()).toEqual(tags);
  });
});

describe('a global', () => {
  it('expires every page that shows something from it', async () => {
    const { status } = await editor.post('/api/globals/navigation', {
      header: [{ label: 'Prices', path: '/pricing' }],
    });
    expect(status).toBe(200);
    expect(takeExpiredTags()).toEqual(['global:navigation']);
  });
});

describe('a transaction', () => {
  const open = async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    return req;
  };

  const rowsSeenOutside = async (name: string): Promise<number> => {
    const { rows } = await connection.query<{ n: string }>('SELECT count(*) AS n FROM redirects WHERE "from" = $1', [
      name,
    ]);
    return Number(rows[0]?.n);
  };

  it('expires pages only once others see the change', async () => {
    const req = await open();
    const from = '/committed';
    const seen: number[] = [];
    await payload.create({ collection: 'redirects', data: { from, kind: 'path', path: '/faq' }, req });
    await afterCommit({
      req,
      work: async () => {
        seen.push(await rowsSeenOutside(from));
      },
    });
    expect(await rowsSeenOutside(from)).toBe(0);
    expect(takeExpiredTags()).toEqual([]);
    await commitTransaction(req);
    expect(seen).toEqual([1]);
    expect(takeExpiredTags()).toContain('collection:redirects');
  });

  it('expires nothing when it is rolled back', async () => {
    const req = await open();
    await payload.create({ collection: 'redirects', data: { from: '/undone', kind: 'path', path: '/faq' }, req });
    await killTransaction(req);
    expect(await rowsSeenOutside('/undone')).toBe(0);
    expect(takeExpiredTags()).toEqual([]);
  });

  it('is rolled back, and expires nothing, when a hook after the change fails', async () => {
    const hooks = payload.collections.redirects.config.hooks;
    const before = hooks.afterChange;
    hooks.afterChange = [
      ...before,
      () => {
        throw new Error('The last hook failed.');
      },
    ];
    try {
      const data = { from: '/failed', kind: 'path', path: '/faq' } as const;
      await expect(payload.create({ collection: 'redirects', data })).rejects.toThrow('The last hook failed.');
    } finally {
      hooks.afterChange = before;
    }
    expect(await rowsSeenOutside('/failed')).toBe(0);
    expect(takeExpiredTags()).toEqual([]);
  });
});
