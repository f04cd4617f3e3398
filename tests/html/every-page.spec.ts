import { brotliCompressSync, gzipSync } from 'node:zlib';

import { expect, test } from '../support/browser-test';
import { type PageFacts, readPageFacts } from '../support/page-facts';
import { type Answer, readSitemap, siteOrigin, visit } from '../support/site';

type SitePage = { path: string; answer: Answer; facts: PageFacts };

const largestPage = 24 * 1024;

/** Traces of a value that was printed instead of a text. */
const residue = /\bundefined\b|\[object |\bNaN\b|\{\{|\}\}|\$\{|\bnull\b|Invalid Date|&(?:amp|lt|gt|quot|#\d+);/u;

const dataTypes = ['application/ld+json', 'speculationrules'];

let pages: SitePage[] = [];

/** Pages that break a rule, each with what is wrong, so that one failure lists them all. */
const offenders = (check: (page: SitePage) => string[]): string[] =>
  pages.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));

const languageOf = (path: string): string => (/^\/es(?:\/|$)/u.test(path) ? 'es' : 'en');

const inEnglish = (path: string): string => path.replace(/^\/es(?=\/|$)/u, '') || '/';

const inSpanish = (path: string): string => (path === '/' ? '/es' : `/es${path}`);

/** The search answers each question anew: the page cache, which takes scripts out, never sees it. */
const isSearch = (path: string): boolean => path.endsWith('/search');

/** Links that stay on this site. */
const innerLinks = ({ path, facts }: SitePage): URL[] =>
  facts.links.map((link) => new URL(link, new URL(path, siteOrigin()))).filter(({ origin }) => origin === siteOrigin());

test.beforeAll(async ({ browser }) => {
  const reader = await browser.newPage();
  const paths = [...(await readSitemap()), '/search', '/es/search'];
  const visited: SitePage[] = [];
  for (const path of paths) {
    const answer = await visit(path);
    visited.push({ path, answer, facts: await readPageFacts({ page: reader, html: answer.text }) });
  }
  await reader.close();
  pages = visited;
});

test('the sitemap names every kind of page in both languages', () => {
  const paths = pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const fixed = ['/', '/therapies', '/conditions', '/evidence', '/compare', '/pricing', '/faq', '/references'];
  const others = ['/glossary', '/team', '/clinics', '/therapies/glucopuncture', '/conditions/carpal-tunnel-syndrome'];
  const more = ['/clinics/riverside', '/editorial-policy', '/contact', '/privacy', '/accessibility'];
  for (const path of [...fixed, ...others, ...more])
    expect(paths).toEqual(expect.arrayContaining([path, inSpanish(path)]));
  expect(paths.filter((path) => /^\/conditions\/./u.test(path))).toHaveLength(15);
  expect(paths.filter((path) => /^\/therapies\/./u.test(path))).toHaveLength(4);
  for (const folder of ['references', 'team']) {
    expect(paths.filter((path) => path.startsWith(`/${folder}/`)).length, folder).toBeGreaterThan(3);
  }
});

test('every page answers with HTML in its language', () => {
  expect(
    offenders(({ path, answer, facts }) => [
      ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
      ...(answer.headers.get('content-type') === 'text/html; charset=utf-8' ? [] : ['no HTML']),
      ...(facts.lang === languageOf(path) ? [] : [`lang is "${facts.lang}"`]),
    ]),
  ).toEqual([]);
});

test('every page has one first heading, a title and a description', () => {
  expect(
    offenders(({ facts: { headings, title, description } }) => [
      ...(headings.length === 1 && headings[0] !== '' ? [] : [`h1: ${JSON.stringify(headings)}`]),
      ...(title.length >= 5 && title.length <= 200 ? [] : [`title of ${title.length}: ${title}`]),
      ...(description.length >= 25 && description.length <= 500 ? [] : [`description: ${description}`]),
    ]),
  ).toEqual([]);
});

test('no two pages of a language have the same title', () => {
  const titles = pages.map(({ path, facts }) => `${languageOf(path)}: ${facts.title}`);
  expect(
    offenders(({ path, facts: { title } }) =>
      titles.filter((other) => other === `${languageOf(path)}: ${title}`).length > 1 ? [title] : [],
    ),
  ).toEqual([]);
});

test('every page names its own address and the one in the other language, if there is one', () => {
  const absolute = (path: string): string => new URL(path, siteOrigin()).href.replace(/\/$/u, '');
  const clean = (url: string | undefined): string => (url ?? 'none').replace(/\/$/u, '');
  const known = new Set(pages.map(({ path }) => path));
  expect(
    offenders(({ path, facts: { canonical, alternates } }) => {
      const english = inEnglish(path);
      const wanted = {
        en: english,
        ...(known.has(inSpanish(english)) && { es: inSpanish(english) }),
        'x-default': english,
      };
      return [
        ...(clean(canonical) === absolute(path) ? [] : [`canonical is ${canonical}`]),
        ...Object.keys(alternates).filter((language) => !(language in wanted)),
        ...Object.entries(wanted)
          .filter(([language, target]) => clean(alternates[language]) !== absolute(target))
          .map(([language]) => `hreflang ${language} is ${alternates[language] ?? 'missing'}`),
      ];
    }),
  ).toEqual([]);
});

test('no page carries scripts', () => {
  expect(
    offenders(({ path, facts: { scripts, inlineCode } }) => [
      ...(isSearch(path) ? [] : scripts.filter((type) => !dataTypes.includes(type)).map((type) => `script "${type}"`)),
      ...inlineCode.map((code) => `inline code ${code}`),
    ]),
  ).toEqual([]);
});

test('no page links to an address or a place that does not exist', async () => {
  const known = new Map(pages.map((page) => [page.path, new Set(page.facts.ids)]));
  const targets = new Set(pages.flatMap((page) => innerLinks(page).map(({ pathname, search }) => pathname + search)));
  const others = [...targets].filter((target) => !known.has(target));
  const dead = new Map<string, number>();
  for (const target of others) {
    const { status } = await visit(target);
    if (status !== 200) dead.set(target, status);
  }
  const problems = offenders((page) =>
    innerLinks(page).flatMap(({ pathname, search, hash, href }) => {
      const status = dead.get(pathname + search);
      if (status !== undefined) return [`${href} answers ${status}`];
      const id = decodeURIComponent(hash.slice(1));
      const ids = known.get(pathname);
      return id === '' || ids === undefined || ids.has(id) ? [] : [`nothing is at ${href}`];
    }),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('links to other sites use https', () => {
  expect(
    offenders(({ path, facts: { links } }) =>
      links
        .map((link) => new URL(link, new URL(path, siteOrigin())))
        .filter(({ origin, protocol }) => origin !== siteOrigin() && !['https:', 'tel:', 'mailto:'].includes(protocol))
        .map(({ href }) => href),
    ),
  ).toEqual([]);
});

test('no page uses an id twice', () => {
  expect(
    offenders(({ facts: { ids } }) => [
      ...new Set(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `id "${id}"`)),
    ]),
  ).toEqual([]);
});

test('every picture says what it shows and how large it is, and exists', async () => {
  const sources = new Set(pages.flatMap(({ facts }) => facts.images.map(({ src }) => src)));
  expect(sources.size).toBeGreaterThan(5);
  expect(
    offenders(({ facts }) =>
      facts.images
        .filter(({ alt, width, height }) => alt === null || !Number(width) || !Number(height))
        .map((image) => JSON.stringify(image)),
    ),
  ).toEqual([]);
  const missing: string[] = [];
  for (const source of sources) {
    const { status, headers } = await visit(source);
    if (status !== 200 || !headers.get('content-type')?.startsWith('image/')) missing.push(`${source}: ${status}`);
  }
  expect(missing).toEqual([]);
});

test('no page shows a value that was meant for the computer', () => {
  expect(
    offenders(({ facts: { text, attributes } }) =>
      [text, ...attributes].flatMap((value) => {
        const found = residue.exec(value);
        return found ? [`"${value.slice(Math.max(0, found.index - 30), found.index + 30)}"`] : [];
      }),
    ),
  ).toEqual([]);
});

// Brotli is what every browser asks for; gzip is for the rest, and takes up to a sixth more.
test('every page with its styles takes at most 24 KiB', () => {
  const tooLarge = ({ answer: { text } }: SitePage): string[] => [
    ...(brotliCompressSync(text).length > largestPage ? ['above 24 KiB with Brotli'] : []),
    ...(gzipSync(text, { level: 9 }).length > (largestPage * 7) / 6 ? ['above 28 KiB with gzip'] : []),
  ];
  expect(offenders(tooLarge)).toEqual([]);
});

test('no page depends on a linked stylesheet or font', () => {
  expect(
    offenders(({ path, answer }) =>
      isSearch(path)
        ? []
        : [...answer.text.matchAll(/<link\b[^>]*\srel="(?:stylesheet|preload)"[^>]*>/gu)]
            .map(([element]) => element)
            .filter((element) => !element.includes('as="image"')),
    ),
  ).toEqual([]);
});

test('no page is split by colour scheme or sets a cookie', () => {
  expect(
    offenders(({ answer: { headers } }) => [
      ...['accept-ch', 'critical-ch', 'set-cookie', 'x-powered-by'].filter((name) => headers.has(name)),
      ...(/colou?r-scheme|cookie/iu.test(headers.get('vary') ?? '') ? [`vary: ${headers.get('vary') ?? ''}`] : []),
    ]),
  ).toEqual([]);
});
