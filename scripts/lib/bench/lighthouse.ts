import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { browserFlags } from '../browser';
import { median } from '../median';
import { root } from '../paths';
import { runCommand } from '../run-command';
import { UserError } from '../user-error';

const version = '13.5.0';
const folder = join(root, '.data/tools');
const program = join(folder, 'node_modules/lighthouse/cli/index.js');

/** Lighthouse is large and only this measurement needs it, so it is installed when it is first asked for. */
const install = async (): Promise<void> => {
  if (existsSync(program)) return;
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `lighthouse@${version}`];
  const { code, output } = await runCommand({ command: 'npm', args });
  if (code !== 0) throw new UserError(`Lighthouse could not be installed:\n${output}`);
};

type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; numericValue?: number; scoreDisplayMode: string; title: string }>;
};

export type LighthouseResult = {
  path: string;
  /** Median score of each category, 0 to 100. */
  scores: Record<string, number>;
  /** Medians: largest contentful paint in milliseconds, layout shift, and all bytes of the page. */
  lcp: number;
  cls: number;
  bytes: number;
  /** Titles of audits that failed in some run. */
  failed: string[];
};

const runOnce = async ({ url, browser }: { url: string; browser: string }): Promise<Report> => {
  const file = join(folder, 'lighthouse.json');
  const { code, output } = await runCommand({
    command: process.execPath,
    args: [
      program,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=--headless=new ${browserFlags.join(' ')}`,
    ],
    env: { CHROME_PATH: browser },
  });
  if (code !== 0) throw new Error(`Lighthouse failed on ${url}:\n${output}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
};

/** Lighthouse as it comes: a simulated mid-range phone on a slow network, every category, the median of some runs. */
export const measureLighthouse = async ({
  base,
  path,
  browser,
  runs,
}: {
  base: string;
  path: string;
  browser: string;
  runs: number;
}): Promise<LighthouseResult> => {
  await install();
  // Visitors meet a page that is kept; the first render has a figure of its own.
  await (await fetch(new URL(path, base))).arrayBuffer();
  const reports: Report[] = [];
  const url = new URL(path, base).href;
  for (let run = 0; run < runs; run += 1) {
    // Chromium loses a trace now and then; a second failure is one.
    reports.push(await runOnce({ url, browser }).catch(() => runOnce({ url, browser })));
  }
  const numberOf = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
  const names = Object.keys(reports[0]?.categories ?? {});
  return {
    path,
    scores: Object.fromEntries(
      names.map((name) => [name, median(reports.map(({ categories }) => (categories[name]?.score ?? 0) * 100))]),
    ),
    lcp: numberOf('largest-contentful-paint'),
    cls: numberOf('cumulative-layout-shift'),
    bytes: numberOf('total-byte-weight'),
    failed: [
      ...new Set(
        reports.flatMap(({ audits }) =>
          Object.values(audits)
            .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score !== null && score < 1)
            .map(({ title }) => title),
        ),
      ),
    ],
  };
};
