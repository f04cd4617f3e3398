import { median } from '../median';
import type { LighthouseResult } from './lighthouse';
import type { Speed } from './load';
import type { PageSize } from './pages';

const kib = (bytes: number): string => (bytes / 1024).toFixed(1);

/** Prints rows under a heading: the first column to the left, figures to the right. */
const printTable = ({ title, columns, rows }: { title: string; columns: string[]; rows: string[][] }): void => {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  console.log([`\n${title}`, line(columns), ...rows.map(line)].join('\n'));
};

export const printPages = (pages: PageSize[]): void =>
  printTable({
    title: 'Pages: HTML with its CSS, in KiB',
    columns: ['page', 'gzip', 'brotli', 'CSS (gzip)', 'scripts', 'first render, ms'],
    rows: pages.map(({ path, gzip, brotli, css, scripts, firstRender }) => [
      path,
      kib(gzip),
      kib(brotli),
      kib(css),
      String(scripts),
      firstRender.toFixed(0),
    ]),
  });

export const printSpeeds = ({
  speeds,
  memory,
  missing,
}: {
  speeds: Speed[];
  memory: number | null;
  missing: string[];
}): void => {
  const own = speeds[0]?.median ?? 0;
  printTable({
    title: 'Requests per second for the longest therapy page (gzip, 16 connections)',
    columns: ['server', 'median', 'lowest', 'highest', 'Enthesis is', 'errors'],
    rows: speeds.map(({ name, rates, median: middle, errors }) => [
      name,
      middle.toFixed(0),
      Math.min(...rates).toFixed(0),
      Math.max(...rates).toFixed(0),
      `${(own / middle).toFixed(2)} x`,
      String(errors),
    ]),
  });
  for (const line of missing) console.log(line);
  const edge = speeds.find(({ name }) => name.startsWith('caching nginx'));
  const fixed = speeds.find(({ name }) => name.startsWith('static nginx'));
  if (edge && fixed) console.log(`Behind the caching edge: ${(edge.median / fixed.median).toFixed(2)} x static nginx.`);
  if (memory !== null)
    console.log(`Memory of the server, highest under load: ${(memory / 1024 / 1024).toFixed(0)} MiB.`);
};

export const printPublishing = (times: number[]): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(0);
  console.log(
    `\nFrom a changed price to the page with it, ${String(times.length)} times: median ${median(times).toFixed(0)} ms, 95% within ${at(0.95)} ms, slowest ${at(1)} ms.`,
  );
};

export const printLighthouse = ({ results, runs }: { results: LighthouseResult[]; runs: number }): void => {
  const categories = Object.keys(results[0]?.scores ?? {});
  printTable({
    title: `Lighthouse, mobile, median of ${String(runs)}`,
    columns: ['page', ...categories, 'LCP, ms', 'CLS', 'KiB'],
    rows: results.map(({ path, scores, lcp, cls, bytes }) => [
      path,
      ...categories.map((name) => (scores[name] ?? 0).toFixed(0)),
      lcp.toFixed(0),
      cls.toFixed(3),
      kib(bytes),
    ]),
  });
  for (const { path, failed } of results) for (const title of failed) console.log(`${path}: ${title}`);
};
