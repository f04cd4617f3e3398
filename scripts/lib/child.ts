import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { root } from './paths';
import { onShutdown } from './shutdown';

type Env = Record<string, string | undefined>;

export type NodeChild = {
  /** Null when the program could not be started. */
  pid: number | null;
  /** Resolves with the exit code once the process is gone; a signal counts as 1. */
  exit: Promise<number>;
  stop: () => Promise<void>;
};

/**
 * Starts another Node program that ends when this one does, even when this one is killed.
 * @param onOutput gets every piece of output; without it the program writes to our own terminal.
 */
export const startNode = ({
  args,
  env = {},
  cwd = root,
  onOutput,
}: {
  args: readonly string[];
  env?: Env;
  cwd?: string;
  onOutput?: (text: string) => void;
}): NodeChild => {
  const output = onOutput === undefined ? 'inherit' : 'pipe';
  const child = spawn(
    process.execPath,
    ['--import', `file://${join(root, 'scripts/lib/programs/exit-with-parent.mjs')}`, ...args],
    {
      cwd,
      env: { ...process.env, ...env, ENTHESIS_PARENT: String(process.pid) },
      stdio: [onOutput === undefined ? 'inherit' : 'ignore', output, output, 'ipc'],
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
  }
  const exit = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      console.error(error);
      resolve(1);
    });
    child.once('close', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exit;
    clearTimeout(timer);
  };
  const forget = onShutdown(stop);
  return { pid: child.pid ?? null, exit, stop };
};
