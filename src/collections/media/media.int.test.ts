import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { api } from '../../../tests/support/api';
import { problemsOf } from '../../../tests/support/problems';

const folder = mkdtempSync(join(tmpdir(), 'enthesis-media-'));

beforeAll(() => {
  // Read once, when the application is loaded, which the first request does.
  vi.stubEnv('DATA_DIR', folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

const upload = (data: Record<string, unknown>) => {
  count += 1;
  const form = new FormData();
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><path d="M0 0h4v3z"/></svg>';
  form.set('file', new File([drawing], `drawing-${count}.svg`, { type: 'image/svg+xml' }));
  form.set('_payload', JSON.stringify(data));
  return api.as('editor').post('/api/media', form);
};

describe('the alternative text of a picture', () => {
  it('is needed unless the picture is only decoration', async () => {
    expect(problemsOf(await upload({}))).toEqual({
      alt: 'Describe what the picture shows, or tick "Only decoration".',
    });
    expect((await upload({ decorative: true })).status).toBe(201);
    expect(problemsOf(await upload({ decorative: true, alt: 'A line' }))).toEqual({
      alt: 'Decoration has no alternative text. Empty this, or untick "Only decoration".',
    });
  });

  it('says what is shown, and is short enough to be read out', async () => {
    expect(problemsOf(await upload({ alt: 'Picture of a knee' }))).toEqual({
      alt: 'Leave out "picture of" and say what it shows.',
    });
    expect(problemsOf(await upload({ alt: 'a'.repeat(251) }))).toEqual({
      alt: 'This has 251 characters; at most 250 can be read out in one go. Say the rest in the text.',
    });
    expect((await upload({ alt: 'A knee from the side' })).status).toBe(201);
  });
});

describe('the consent of a person in a picture', () => {
  it('is known to the public, and where the record is kept is not', async () => {
    const consent = { showsPerson: true, record: 'Cabinet 4, second drawer' };
    const { body } = await upload({ alt: 'A person sitting', consent });
    const address = `/api/media/${body.doc?.id}`;
    expect((await api.as('editor').get(address)).body.consent).toMatchObject(consent);
    const forPublic = await api.get(`${address}?locale=all`);
    expect(forPublic.body.consent).toMatchObject({ showsPerson: true });
    expect(JSON.stringify(forPublic.body)).not.toContain('Cabinet');
    expect(JSON.stringify((await api.get('/api/media?limit=0')).body)).not.toContain('Cabinet');
  });
});

describe('the sizes of a picture', () => {
  const uploadFile = async (file: File, data: Record<string, unknown> = {}) => {
    const form = new FormData();
    form.set('file', file);
    form.set('_payload', JSON.stringify({ alt: 'A knee from the side', ...data }));
    return (await api.as('editor').post('/api/media', form)).body.doc;
  };

  const photograph = async ({ width, height }: { width: number; height: number }): Promise<File> => {
    const image = sharp({ create: { width, height, channels: 3, background: '#0d5960' } });
    return new File([Uint8Array.from(await image.png().toBuffer())], `photo-${width}.png`, { type: 'image/png' });
  };

  it('are made from a photograph as WebP, none of them larger than it', async () => {
    const doc = await uploadFile(await photograph({ width: 1000, height: 500 }));
    expect(doc).toMatchObject({ width: 1000, height: 500, focalX: 50, focalY: 50 });
    const { small, medium, large } = doc?.sizes as Record<string, { width: number | null; mimeType: string | null }>;
    expect(small).toMatchObject({ width: 480, height: 240, mimeType: 'image/webp' });
    expect(medium).toMatchObject({ width: 960, height: 480, mimeType: 'image/webp' });
    expect(large?.width).toBeNull();
  });

  it('are not made from a drawing', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"><path d="M0 0h4v3z"/></svg>';
    const doc = await uploadFile(new File([drawing], 'wide.svg', { type: 'image/svg+xml' }));
    expect(doc).toMatchObject({ mimeType: 'image/svg+xml', width: 2000, height: 1000 });
    for (const size of Object.values(doc?.sizes as Record<string, { url: string | null }>)) expect(size.url).toBeNull();
  });
});
