import { expect, test } from 'vitest';

import { runCommand } from './run-command';

const runNode = (script: string) => runCommand({ command: process.execPath, args: ['-e', script] });

test('keeps what both streams say and the exit code', async () => {
  const result = await runNode('console.log("one"); console.error("two"); process.exitCode = 3');
  expect(result.code).toBe(3);
  expect(result.output).toContain('one');
  expect(result.output).toContain('two');
});

test('a program that is not there is a failure with a reason', async () => {
  const result = await runCommand({ command: 'no-such-program', args: [] });
  expect(result).toMatchObject({ code: 1, output: expect.stringContaining('no-such-program') as string });
});

test('a killed program is a failure', async () => {
  expect(await runNode('process.kill(process.pid, "SIGKILL")')).toMatchObject({ code: 1 });
});
