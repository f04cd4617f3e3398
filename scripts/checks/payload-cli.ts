import { payloadCli } from '../lib/payload-cli';
import { lostAnswer } from '../lib/programs/lost-answer.mjs';
import { runCommand, type CommandResult } from '../lib/run-command';

/** Lets `payload.config.ts` load where no database is asked anything. */
export const configEnvironment: Record<string, string> = {
  ...payloadCli([]).env,
  // Not "test", which Knip takes for its own tests and then prints nothing.
  NODE_ENV: 'development',
  FORCE_COLOR: '0',
};

/** Runs a command of Payload's own program that needs no database. */
export const runPayloadCli = async ({
  command,
  env,
}: {
  command: string;
  env?: Record<string, string>;
}): Promise<CommandResult> => {
  const run = () =>
    runCommand({
      command: process.execPath,
      args: payloadCli([command]).args,
      env: { ...configEnvironment, ...env },
    });
  const result = await run();
  return result.code === lostAnswer ? run() : result;
};
