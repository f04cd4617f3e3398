import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { clinicFixtures } from '@/collections/clinic/fixtures';
import { readPreviewLink } from '@/core/read/preview-link';
import { withSharedDraft } from '@/core/read/shared-draft';

import { api } from '../../../tests/support/api';
import { getTestPayload } from '../../../tests/support/payload';

type Link = { id: number; address?: string | null; expiresAt: string; revokedAt?: string | null };

const editor = api.as('editor');
let payload: Payload;
let shown: number;
let other: number;

/** A clinic that is published under one name and has a draft with another. */
const createClinic = async (slug: string): Promise<number> => {
  const { name, shortName, summary, address, hours, phone, emergencyNumber } = clinicFixtures[0]?.data(() => 0) ?? {};
  const data = { name, shortName, summary, address, hours, phone, emergencyNumber, slug, generateSlug: false };
  const { body, status } = await editor.post('/api/clinics', { ...data, _status: 'published' });
  expect(status).toBe(201);
  const id = Number(body.doc?.id);
  await editor.patch(`/api/clinics/${id}?draft=true`, { name: `Draft of ${slug}`, _status: 'draft' });
  return id;
};

const make = async (body: Record<string, unknown> = {}): Promise<Link> => {
  const answer = await editor.post('/api/preview-links/make', { collection: 'clinics', id: shown, days: 7, ...body });
  expect(answer.status).toBe(201);
  return answer.body.doc as Link;
};

const tokenIn = ({ address }: Link): string => address?.split('/').at(-1) ?? '';

const stateOf = async (link: Link) => (await readPreviewLink(tokenIn(link)))?.state;

/** The names of the clinics that somebody with a link reads, or the public without one. */
const namesSeenWith = async (link: Link | null): Promise<string[]> => {
  const query = { collection: 'clinics', locale: 'en' } as const;
  const { docs } = await payload.find({ ...query, depth: 0, overrideAccess: false, sort: 'slug' });
  const held = link === null ? null : await readPreviewLink(tokenIn(link));
  return (await withSharedDraft({ documents: docs, link: held, query })).map(({ name }) => name);
};

beforeAll(async () => {
  payload = await getTestPayload();
  await payload.delete({ collection: 'clinics', where: {} });
  shown = await createClinic('shown');
  other = await createClinic('zz-other');
});

describe('a preview link', () => {
  it('opens the draft of its document and nothing else', async () => {
    const [published] = await namesSeenWith(null);
    const link = await make();
    expect(await stateOf(link)).toBe('open');
    expect(await namesSeenWith(link)).toEqual(['Draft of shown', published]);
    expect(await namesSeenWith(await make({ id: other }))).toEqual([published, 'Draft of zz-other']);
  });

  it('shows a document that was never published, after the others', async () => {
    const { body } = await editor.post('/api/clinics?draft=true', {
      name: 'Never published',
      slug: 'never',
      generateSlug: false,
      _status: 'draft',
    });
    const seen = await namesSeenWith(await make({ id: Number(body.doc?.id) }));
    expect(seen.at(-1)).toBe('Never published');
    expect(await namesSeenWith(null)).not.toContain('Never published');
  });

  it('ends on its day', async () => {
    const link = await make({ days: 1 });
    const hours = (new Date(link.expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);

    const past = new Date(Date.now() - 1000).toISOString();
    await payload.update({ collection: 'preview-links', id: link.id, data: { expiresAt: past } });
    // The signature vouches for the day as well: an old address does not follow a changed one.
    expect(await readPreviewLink(tokenIn(link))).toBeNull();
    const expired = (await editor.get(`/api/preview-links/${link.id}`)).body as unknown as Link;
    expect(await stateOf(expired)).toBe('expired');
    expect(await namesSeenWith(expired)).toEqual(await namesSeenWith(null));
  });

  it('can be taken back by anybody who shares drafts, and stays in the list', async () => {
    const link = await make();
    expect((await api.as('reviewer').post(`/api/preview-links/${link.id}/revoke`, {})).status).toBe(200);
    expect(await stateOf(link)).toBe('revoked');
    expect(await namesSeenWith(link)).toEqual(await namesSeenWith(null));
    const query = `where[documentCollection][equals]=clinics&where[documentId][equals]=${shown}`;
    const { body } = await editor.get(`/api/preview-links?${query}`);
    const listed = (body.docs as unknown as Link[]).find(({ id }) => id === link.id);
    expect(listed).toMatchObject({ madeBy: expect.any(String) as string, revokedAt: expect.any(String) as string });
  });

  it('cannot be guessed from another one', async () => {
    const [one, two] = [await make(), await make({ id: other })];
    const forged = tokenIn(one).replace(/^\d+/u, String(two.id));
    expect(await readPreviewLink(forged)).toBeNull();
    expect(await readPreviewLink('999999.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).toBeNull();
    expect(await readPreviewLink('')).toBeNull();
  });
});

describe('who makes preview links', () => {
  it.each([
    ['administrator', 201],
    ['editor', 201],
    ['reviewer', 201],
    ['compliance', 403],
    ['viewer', 403],
  ] as const)('%s: %i', async (role, status) => {
    const body = { collection: 'clinics', id: shown, days: 1 };
    expect((await api.as(role).post('/api/preview-links/make', body)).status).toBe(status);
  });

  it('is nobody without an account, and nobody past the buttons', async () => {
    const link = await make();
    const body = { collection: 'clinics', id: shown, days: 1 };
    expect((await api.post('/api/preview-links/make', body)).status).toBe(401);
    expect((await api.post(`/api/preview-links/${link.id}/revoke`, {})).status).toBe(401);
    expect((await api.get('/api/preview-links')).status).toBe(403);
    const later = { expiresAt: '2099-01-01T00:00:00.000Z' };
    expect((await editor.patch(`/api/preview-links/${link.id}`, later)).status).toBe(403);
    expect((await api.as('administrator').post('/api/preview-links', { ...link, ...later })).status).toBe(403);
  });

  it('tells its address only to people who may share drafts', async () => {
    const link = await make();
    expect((await api.as('viewer').get(`/api/preview-links/${link.id}`)).body.address).toBeUndefined();
    expect((await editor.get(`/api/preview-links/${link.id}`)).body.address).toBe(link.address);
  });

  it.each([
    [{ days: 2 }, 400],
    [{ days: '7' }, 400],
    [{ id: 'x' }, 400],
    [{ locale: 'fr' }, 400],
    [{ collection: 'users' }, 404],
    [{ collection: 'nothing' }, 404],
    [{ id: 999_999 }, 404],
  ])('is told what is wrong with %o', async (changes, status) => {
    const answer = await editor.post('/api/preview-links/make', {
      collection: 'clinics',
      id: shown,
      days: 7,
      ...changes,
    });
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.message).toMatch(/\w/u);
  });
});
