import { parseArgs } from 'node:util';

import { formatDuration } from './lib/duration';
import { runMain } from './lib/main';
import type { Counts } from './lib/test-report';
import { stages, type Stage, type StageOutcome } from './lib/test-stages';
import { UserError } from './lib/user-error';

// npm test                             everything
// npm test -- --only int,unit          some stages
// npm test -- --only browser pricing   the files of a stage whose name holds a word
const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });

const chooseStages = (): Stage[] => {
  const names = values.only?.split(',') ?? stages.map(({ name }) => name);
  const unknown = names.filter((wanted) => !stages.some(({ name }) => name === wanted));
  if (unknown.length > 0) {
    throw new UserError(`--only knows ${stages.map(({ name }) => name).join(', ')}, not ${unknown.join(', ')}.`);
  }
  return stages.filter(({ name }) => names.includes(name));
};

type Result = StageOutcome & { title: string; milliseconds: number };

const showHeading = (title: string): void =>
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}\n`);

const runStage = async (stage: Stage, output: 'live' | 'kept'): Promise<Result> => {
  const started = performance.now();
  const outcome = await stage.run(positionals, output).catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { ...outcome, title: stage.title, milliseconds: performance.now() - started };
};

/** Runs a stage with live output and others beside it, whose output follows in one piece each. */
const runTogether = async ([first, ...others]: [Stage, ...Stage[]]): Promise<Result[]> => {
  showHeading(first.title);
  const running = others.map((stage) => runStage(stage, 'kept'));
  const results = [await runStage(first, 'live')];
  for (const ending of running) {
    const result = await ending;
    showHeading(result.title);
    console.log(result.output ?? '');
    results.push(result);
  }
  return results;
};

runMain(async () => {
  const chosen = chooseStages();
  const isBeside = ({ beside }: Stage): boolean => chosen.some(({ name }) => name === beside);
  const results: Result[] = [];
  for (const stage of chosen.filter((one) => !isBeside(one)))
    results.push(...(await runTogether([stage, ...chosen.filter(({ beside }) => beside === stage.name)])));

  console.log(`\n── Summary ${'─'.repeat(63)}\n`);
  for (const { title, passed, failed, skipped, milliseconds } of results) {
    const note = skipped > 0 ? `, ${skipped} skipped` : '';
    const mark = failed === 0 ? '✓' : '✗';
    console.log(
      `${mark} ${title.padEnd(38)} ${passed} passed, ${failed} failed${note} in ${formatDuration(milliseconds)}`,
    );
  }
  const failures = results.flatMap((result) => result.failures ?? []);
  if (failures.length > 0) console.log(['\nFailed:', ...failures.slice(0, 50)].join('\n'));
  const sum = (count: (result: Counts) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  console.log(`\n${sum(({ passed }) => passed)} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
