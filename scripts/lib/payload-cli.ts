import { programArgs } from './program-args';

/** Enough for `src/env.ts`; these commands never connect. */
const placeholders = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'these commands need no secret',
};

/** How to run those of Payload's commands that need no database. */
export const payloadCli = (args: readonly string[]): { args: string[]; env: Record<string, string> } => ({
  args: programArgs('scripts/lib/programs/payload-command.ts', ...args),
  env: placeholders,
});
