import { payloadCli } from '../lib/payload-cli';
import { runCommand, type CommandResult } from '../lib/run-command';

/** Lets `payload.config.ts` load where no database is asked anything. */
export const configEnvironment: Record<string, string> = {
  ...payloadCli([]).env,
  // Not "test", which Knip takes for its own tests and then prints nothing.
  NODE_ENV: 'development',
  FORCE_COLOR: '0',
};

/** Runs a command of Payload's own program that needs no database. */
export const runPayloadCli = ({
  command,
  env,
}: {
  command: string;
  env?: Record<string, string>;
}): Promise<CommandResult> =>
  runCommand({
    command: process.execPath,
    args: payloadCli([command]).args,
    env: { ...configEnvironment, ...env },
  });
