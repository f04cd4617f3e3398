import { startNode } from './child';
import { lostAnswer } from './programs/lost-answer.mjs';
import { isShuttingDown } from './shutdown';
import { UserError } from './user-error';

const tickMilliseconds = 10_000;

/** The last line of a program's output that says something, without terminal colours. */
export const lastLine = (output: string): string => {
  // eslint would rather not see the escape character, so it is spelt out.
  const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');
  const lines = output
    .replace(colour, '')
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  return lines.filter((line) => /\p{L}/u.test(line)).at(-1) ?? '';
};

/**
 * Runs a long program quietly: one line when it begins, one every ten seconds with what it does, one at the end.
 * @throws UserError with the program's whole output when it fails.
 */
export const runStep = async ({
  title,
  done,
  args,
  env,
}: {
  title: string;
  done: string;
  args: readonly string[];
  env?: Record<string, string | undefined>;
}): Promise<void> => {
  const begun = Date.now();
  const seconds = () => `${String(Math.round((Date.now() - begun) / 1000))} s`;
  let output = '';
  console.log(`• ${title} …`);
  const run = () =>
    startNode({
      args,
      env,
      onOutput: (text) => {
        output += text;
      },
    }).exit;
  const ticker = setInterval(() => {
    console.log(`  ${title} (${seconds()}): ${lastLine(output)}`);
  }, tickMilliseconds);
  let code = await run();
  if (code === lostAnswer) code = await run();
  clearInterval(ticker);
  // Whoever stopped us does not want to read why the programs we stopped did not finish.
  if (isShuttingDown()) return new Promise(() => undefined);
  if (code !== 0) throw new UserError(`${output.trim()}\n\n✗ ${title}: failed after ${seconds()}, see above.`);
  console.log(`✓ ${done} (${seconds()})`);
};
