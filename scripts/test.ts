import { parseArgs } from 'node:util';

import { formatDuration } from './lib/duration';
import { runMain } from './lib/main';
import type { Counts } from './lib/test-report';
import { stages, type Stage } from './lib/test-stages';
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

const runStage = async (stage: Stage): Promise<Counts & { title: string; milliseconds: number }> => {
  console.log(`\n── ${stage.title} ${'─'.repeat(Math.max(0, 70 - stage.title.length))}\n`);
  const started = performance.now();
  const counts = await stage.run(positionals).catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { ...counts, title: stage.title, milliseconds: performance.now() - started };
};

runMain(async () => {
  const results: Awaited<ReturnType<typeof runStage>>[] = [];
  for (const stage of chooseStages()) results.push(await runStage(stage));

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
