import { gzipSync } from 'node:zlib';

import { UserError } from '../user-error';

/** Every page type, in both languages where it has two. */
export const pagePaths = [
  '/',
  '/therapies/dextrose-prolotherapy',
  '/therapies/glucopuncture',
  '/conditions/carpal-tunnel-syndrome',
  '/faq',
  '/pricing',
  '/references',
  '/evidence',
  '/clinics/riverside',
  '/editorial-policy',
].flatMap((path) => [path, path === '/' ? '/es' : `/es${path}`]);

export type PageSize = {
  path: string;
  /** Milliseconds of the first answer, rendered for it. */
  firstRender: number;
  /** HTML with the CSS in it, in bytes: as sent with gzip, as sent with Brotli, and the share of CSS in gzip. */
  gzip: number;
  brotli: number;
  css: number;
  /** Executable scripts in the page. */
  scripts: number;
};

const data = /\stype="(?:application\/(?:ld\+)?json|speculationrules)"/u;

const sizeAs = async ({ url, encoding }: { url: string; encoding: string }): Promise<number> => {
  // Fetch unpacks what it gets; the length that was sent stands in the header.
  const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
  await response.arrayBuffer();
  return Number(response.headers.get('content-length'));
};

export const measurePage = async ({ base, path }: { base: string; path: string }): Promise<PageSize> => {
  const url = new URL(path, base).href;
  const begun = performance.now();
  const response = await fetch(url);
  const html = await response.text();
  const firstRender = performance.now() - begun;
  if (!response.ok) throw new UserError(`${url} answered ${String(response.status)}.`);
  // The better compression comes a moment after the first answer.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const scripts = [...html.matchAll(/<script\b([^>]*)>/gu)].filter(([, attributes = '']) => !data.test(attributes));
  const css = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text = '']) => text).join('');
  return {
    path,
    firstRender,
    gzip: await sizeAs({ url, encoding: 'gzip' }),
    brotli: await sizeAs({ url, encoding: 'br' }),
    css: gzipSync(css, { level: 9 }).length,
    scripts: scripts.length,
  };
};
