import { availableParallelism } from 'node:os';

import { formatDuration } from '../lib/duration';
import { UserError } from '../lib/user-error';
import type { Step } from './step';
import { routeTypes, steps } from './steps';

type CheckReport = { passed: number; failed: number };

const runStep = async (step: Step): Promise<boolean> => {
  const started = performance.now();
  const { ok, output } = await step
    .run()
    .catch((error: unknown) => ({ ok: false, output: `${error instanceof Error ? error.message : String(error)}\n` }));
  console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(18)} ${formatDuration(performance.now() - started)}`);
  // Tools that print tables widen every row to the longest.
  if (!ok)
    console.log(
      `\n${output
        .trim()
        .replace(/^/gm, '    ')
        .replace(/(?<=\S) {3,}/g, '  ')}\n`,
    );
  return ok;
};

/** Runs every static check, two or more at a time, and shows each result as it comes. A failure stops no other check. */
export const runChecks = async ({ only }: { only?: string[] } = {}): Promise<CheckReport> => {
  const chosen = [routeTypes, ...steps].filter(
    (step) => !only?.length || only.some((part) => step.name.includes(part)),
  );
  if (chosen.length === 0)
    throw new UserError(`The checks are: ${[routeTypes, ...steps].map(({ name }) => name).join(', ')}.`);
  const results: boolean[] = [];
  const queue = [...chosen];
  // The route types are an input of the others.
  if (queue[0] === routeTypes) {
    queue.shift();
    results.push(await runStep(routeTypes));
  }
  const work = async (): Promise<void> => {
    for (let step = queue.shift(); step; step = queue.shift()) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(availableParallelism(), 4)) }, work));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
};
