import { spawn } from 'node:child_process';

import { onShutdown } from './shutdown';

export type CommandResult = {
  /** Exit code; 1 when a signal or a missing program ended it. */
  code: number;
  /** Both streams in the order they came; empty when shown live. */
  output: string;
  milliseconds: number;
};

type Command = {
  command: string;
  args: string[];
  /** Added to the environment of this process. */
  env?: Record<string, string>;
  /** Show the output as it comes instead of keeping it. */
  live?: boolean;
  /** Folder to run in; that of this process by default. */
  cwd?: string;
};

/** Runs a program to its end and never rejects: a program that cannot start is a result with code 1. */
export const runCommand = ({ command, args, env, cwd, live = false }: Command): Promise<CommandResult> =>
  new Promise((resolve) => {
    const started = performance.now();
    const chunks: string[] = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<void>((settle) => child.once('close', () => settle()));
    const forget = onShutdown(() => {
      child.kill('SIGTERM');
      return ended;
    });
    const finish = (code: number) => {
      forget();
      resolve({ code, output: chunks.join(''), milliseconds: performance.now() - started });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', (error) => {
      chunks.push(`${command}: ${error.message}\n`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
