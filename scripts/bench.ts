import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { startBaselines } from './lib/bench/baselines';
import { measureLighthouse, type LighthouseResult } from './lib/bench/lighthouse';
import { compareSpeeds, type Speed } from './lib/bench/load';
import { readServerMemory } from './lib/bench/memory';
import { measurePage, pagePaths, type PageSize } from './lib/bench/pages';
import { measurePublishing } from './lib/bench/publishing';
import { printLighthouse, printPages, printPublishing, printSpeeds } from './lib/bench/report';
import { type BenchSite, startBenchSite } from './lib/bench/site';
import { findOrInstallBrowser } from './lib/browser';
import { runMain } from './lib/main';
import { root } from './lib/paths';

const help = `npm run bench -- [address of a running site] [--only pages,speed,publishing,lighthouse] [--runs 5]

Measures the production build with the demo content: the size of every page type, requests per second against what this
machine has to compare with, memory under load, the time from a changed price to the page with it, and Lighthouse.
Without an address it builds and serves the site itself, with data of its own. Stops by itself. A running site needs
DEMO_PASSWORD for the publishing. The figures also go to .data/bench.json.`;

const parts = ['pages', 'speed', 'publishing', 'lighthouse'] as const;
const longestPage = '/therapies/dextrose-prolotherapy';

type Results = {
  pages?: PageSize[];
  speeds?: Speed[];
  memory?: number | null;
  publishing?: number[];
  lighthouse?: LighthouseResult[];
};

const measurePages = async (base: string): Promise<PageSize[]> => {
  const pages: PageSize[] = [];
  for (const path of pagePaths) pages.push(await measurePage({ base, path }));
  printPages(pages);
  return pages;
};

const measureSpeed = async (site: BenchSite): Promise<Pick<Results, 'speeds' | 'memory'>> => {
  const page = new URL(longestPage, site.url).href;
  const html = Buffer.from(await (await fetch(page)).arrayBuffer());
  const baselines = await startBaselines({ page, html });
  let memory: number | null = null;
  try {
    const speeds = await compareSpeeds({
      targets: [{ name: 'Enthesis', url: page }, ...baselines.targets],
      onRound: async () => {
        if (site.pid !== null) memory = Math.max(memory ?? 0, (await readServerMemory(site.pid)) ?? 0);
      },
    });
    printSpeeds({ speeds, memory, missing: baselines.missing });
    return { speeds, memory };
  } finally {
    await baselines.stop();
  }
};

const measureWithLighthouse = async ({ base, runs }: { base: string; runs: number }): Promise<LighthouseResult[]> => {
  const browser = await findOrInstallBrowser();
  const results: LighthouseResult[] = [];
  for (const path of pagePaths) results.push(await measureLighthouse({ base, path, browser, runs }));
  printLighthouse({ results, runs });
  return results;
};

runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      only: { type: 'string', default: parts.join(',') },
      runs: { type: 'string', default: '5' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const wanted = new Set(values.only.split(','));
  const [address] = positionals;
  const site: BenchSite =
    address === undefined
      ? await startBenchSite()
      : { url: address, password: process.env.DEMO_PASSWORD ?? '', pid: null, stop: async () => {} };

  const results: Results = {};
  try {
    if (wanted.has('pages')) results.pages = await measurePages(site.url);
    if (wanted.has('speed')) Object.assign(results, await measureSpeed(site));
    if (wanted.has('publishing') && site.password !== '') {
      results.publishing = await measurePublishing({ base: site.url, password: site.password });
      printPublishing(results.publishing);
    }
    if (wanted.has('lighthouse'))
      results.lighthouse = await measureWithLighthouse({ base: site.url, runs: Number(values.runs) });
  } finally {
    await site.stop();
  }
  mkdirSync(join(root, '.data'), { recursive: true });
  writeFileSync(join(root, '.data/bench.json'), JSON.stringify(results, null, 2));
  return 0;
});
