import { spawn } from 'node:child_process';

import { onShutdown } from './shutdown';

/** Starts a program that runs until it is stopped here, or ends with this one. */
export const startProgram = ({
  command,
  args,
}: {
  command: string;
  args: readonly string[];
}): { stop: () => Promise<void> } => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    forget();
  };
  const forget = onShutdown(stop);
  return { stop };
};
