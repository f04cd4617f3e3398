import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { currentGeneration } from './generation.mjs';
import PageCache from './handler.mjs';

const kind = 'APP_PAGE';
const tag = 'document:therapies:1';

type Page = { value: { html: string; status: number; headers: Record<string, string> } };

/** As Next uses it; the file itself is plain JavaScript on top of a class of Next. */
type Cache = {
  get: (key: string, context: object) => Promise<Page | null>;
  set: (key: string, value: object, context: object) => Promise<void>;
  revalidateTag: (tag: string, durations: { expire: number }) => Promise<void>;
};

const Handler = PageCache as unknown as new (options: object) => Cache;

const createCache = () =>
  new Handler({
    dev: false,
    flushToDisk: false,
    fs: { existsSync: () => false, readFile: () => Promise.reject(new Error('There is no such file.')) },
    maxMemoryCacheSize: 1_000_000,
    revalidatedTags: [],
    serverDistDir: '/nowhere/.next/server',
  });

const page = (html: string) => ({ kind, html, headers: { 'x-next-cache-tags': tag }, status: 200 });

let cache = createCache();
let address = 0;

/** Every test has an address of its own: the memory behind the cache is shared by the whole process. */
const nextKey = () => `/page-${(address += 1)}`;

const read = (key: string) => cache.get(key, { kind, isFallback: false });

const write = (key: string, value: object) => cache.set(key, value, { isFallback: false });

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') });
  cache = createCache();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the page cache', () => {
  it('keeps a page, without its scripts', async () => {
    const key = nextKey();
    expect(await read(key)).toBeNull();
    await write(key, page('<p>Text</p><script>run()</script>'));
    expect((await read(key))?.value).toMatchObject({ html: '<p>Text</p>', status: 200 });
  });

  it('keeps the scripts of a page that needs them', async () => {
    const key = nextKey();
    const html = '<p data-needs-runtime>Text</p><script>run()</script>';
    await write(key, page(html));
    expect((await read(key))?.value.html).toBe(html);
  });

  it('forbids scripts on a page without an island, and allows those of a page with one', async () => {
    const [lean, island] = [nextKey(), nextKey()];
    await write(lean, page('<p>Text</p><script>run()</script>'));
    await write(island, page('<p data-needs-runtime>Text</p><script>run()</script>'));
    const policyOf = async (key: string) => (await read(key))?.value.headers['content-security-policy'];
    expect(await policyOf(lean)).toContain("script-src 'self';");
    expect(await policyOf(island)).toMatch(/script-src 'self' 'sha256-[^']+';/u);
  });

  it('has browsers ask whether a page still holds', async () => {
    const key = nextKey();
    await write(key, page('<p>Text</p>'));
    expect((await read(key))?.value.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('says that an address has another answer for readers of Markdown', async () => {
    const key = nextKey();
    await write(key, page('<p>Text</p>'));
    expect((await read(key))?.value.headers.vary).toBe('Accept');
  });

  it('begins a generation with each expiry', async () => {
    const before = currentGeneration();
    await cache.revalidateTag(tag, { expire: 0 });
    expect(currentGeneration()).not.toBe(before);
  });

  it('answers with the status that a page asks for', async () => {
    const key = nextKey();
    await write(key, page('<main data-page-status="404">Nothing here</main>'));
    expect((await read(key))?.value.status).toBe(404);
  });

  it('drops a page when a tag of it is expired', async () => {
    const key = nextKey();
    await read(key);
    await write(key, page('<p>Old</p>'));
    wait(1);
    await cache.revalidateTag(tag, { expire: 0 });
    wait(1);
    expect(await read(key)).toBeNull();
  });

  it('drops a page that was being rendered when a tag of it was expired', async () => {
    const key = nextKey();
    expect(await read(key)).toBeNull();
    wait(1);
    await cache.revalidateTag(tag, { expire: 0 });
    wait(1);
    await write(key, page('<p>Read before the change</p>'));
    wait(1);
    expect(await read(key)).toBeNull();

    wait(1);
    await write(key, page('<p>Read after the change</p>'));
    wait(1);
    expect((await read(key))?.value.html).toBe('<p>Read after the change</p>');
  });

  it('serves a page until midnight (UTC) and not after', async () => {
    const key = nextKey();
    await write(key, page('<p>Prices of today</p>'));
    vi.setSystemTime(new Date('2026-11-21T23:59:59.999Z'));
    expect(await read(key)).not.toBeNull();
    vi.setSystemTime(new Date('2026-11-22T00:00:00Z'));
    expect(await read(key)).toBeNull();
  });

  it('keeps what is not a page beyond the day', async () => {
    const key = nextKey();
    const fetched = { kind: 'FETCH', data: {}, tags: [], revalidate: false };
    await cache.set(key, fetched, { fetchCache: true, tags: [] });
    vi.setSystemTime(new Date('2026-11-23T00:00:00Z'));
    expect(await cache.get(key, { kind: 'FETCH', tags: [] })).not.toBeNull();
  });
});
