import { join } from 'node:path';

/** Enough for `src/env.ts`; the commands that get it never connect. */
const placeholders = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'this command needs no secret',
};

/**
 * How to run Payload's own program so that it really runs: started the documented way it ends early
 * now and then on Node 20, with exit code 0 and nothing done.
 */
export const payloadCli = ({
  args,
  needsDatabase,
}: {
  args: readonly string[];
  needsDatabase: boolean;
}): {
  args: string[];
  env: Record<string, string>;
} => ({
  args: ['--import', 'tsx', join('node_modules', 'payload', 'bin.js'), '--disable-transpile', ...args],
  env: needsDatabase ? {} : placeholders,
});
