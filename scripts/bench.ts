import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import { median } from './lib/median';
import { runMain } from './lib/main';
import { UserError } from './lib/user-error';

const help = `npm run bench -- [base url]

Measures a running site (by default http://localhost:3000): size and speed of every page type. Set DEMO_PASSWORD to
measure the time from a changed price to the page as well; the price is put back afterwards. Stops by itself.`;

const paths = [
  '/',
  '/therapies/glucopuncture',
  '/therapies/dextrose-prolotherapy',
  '/conditions/carpal-tunnel-syndrome',
  '/faq',
  '/pricing',
  '/references',
  '/evidence',
  '/clinics/riverside',
  '/editorial-policy',
];

const warmRequests = 400;
const connections = 16;
const publications = 15;

const kib = (bytes: number): string => (bytes / 1024).toFixed(1);

/** Asks for a page until a number of requests is done; returns requests per second. */
const measureRate = async (url: string): Promise<number> => {
  let left = warmRequests;
  const begun = performance.now();
  const ask = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(url);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return warmRequests / ((performance.now() - begun) / 1000);
};

const measurePage = async ({ base, path }: { base: string; path: string }) => {
  const url = new URL(path, base).href;
  const begun = performance.now();
  const response = await fetch(url);
  const html = await response.text();
  const first = performance.now() - begun;
  if (!response.ok) throw new UserError(`${url} answered ${String(response.status)}.`);
  const scripts = [...html.matchAll(/<script\b(?![^>]*application\/ld\+json)/giu)].length;
  const rates = [await measureRate(url), await measureRate(url), await measureRate(url)];
  return { path, gzip: gzipSync(html).length, scripts, first, rate: median(rates) };
};

const signIn = async ({ base, password }: { base: string; password: string }): Promise<string> => {
  const response = await fetch(new URL('/api/users/login', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@clinic.example', password }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new UserError('Signing in as editor@clinic.example failed. Is DEMO_PASSWORD right?');
  return token;
};

type Price = { id: number; min: number };

/** Milliseconds from sending a new price until the page that shows it has arrived with it. */
const measurePublishing = async ({ base, password }: { base: string; password: string }): Promise<number[]> => {
  const token = await signIn({ base, password });
  const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` };
  const query = new URL(
    '/api/clinic-pricing?where[variant][equals]=standard&where[unit][equals]=session&limit=1&depth=0',
    base,
  );
  const { docs } = (await (await fetch(query)).json()) as { docs: Price[] };
  const [price] = docs;
  if (price === undefined) throw new UserError('There is no published price to change.');

  const address = new URL(`/api/clinic-pricing/${String(price.id)}`, base);
  const change = (min: number) => fetch(address, { method: 'PATCH', headers, body: JSON.stringify({ min }) });
  const times: number[] = [];
  for (let round = 1; round <= publications; round += 1) {
    const begun = performance.now();
    await change(price.min + round * 100);
    const page = await (await fetch(new URL('/pricing', base))).text();
    times.push(performance.now() - begun);
    const shown = `$${((price.min + round * 100) / 100).toLocaleString('en-US')}`;
    if (!page.includes(shown)) throw new UserError(`The page did not show ${shown} at the very next request.`);
  }
  await change(price.min);
  return times;
};

runMain(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const base = positionals[0] ?? 'http://localhost:3000';

  console.log(
    'page'.padEnd(38),
    'KiB gzip'.padStart(9),
    'scripts'.padStart(8),
    'first ms'.padStart(9),
    'requests/s'.padStart(11),
  );
  for (const path of paths) {
    const page = await measurePage({ base, path });
    console.log(
      path.padEnd(38),
      kib(page.gzip).padStart(9),
      String(page.scripts).padStart(8),
      page.first.toFixed(0).padStart(9),
      page.rate.toFixed(0).padStart(11),
    );
  }
  const password = process.env.DEMO_PASSWORD;
  if (password === undefined) return 0;
  const times = await measurePublishing({ base, password });
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `\nFrom a changed price to the page with it: median ${median(times).toFixed(0)} ms, slowest of ${String(times.length)} ${(sorted.at(-1) ?? 0).toFixed(0)} ms.`,
  );
  return 0;
});
