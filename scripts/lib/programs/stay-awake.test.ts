import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCommand } from '../run-command';
import { lostAnswer } from './lost-answer.mjs';

const stayAwake = `file://${join(process.cwd(), 'scripts/lib/programs/stay-awake.mjs')}`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enthesis-awake-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (program: string) => {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  return runCommand({
    command: process.execPath,
    args: ['--import', stayAwake, file],
    env: { ENTHESIS_PATIENCE: '2' },
  });
};

describe('a program that stays awake', () => {
  it('ends with a code of its own when nothing can happen any more', async () => {
    const { code, output } = await run('await new Promise(() => undefined);');
    expect(code).toBe(lostAnswer);
    expect(output).toContain('nothing can');
  });

  it('waits as long as an answer may come', async () => {
    const server = `
      import net from 'node:net';
      const server = net.createServer((socket) => setTimeout(() => socket.end(), 4_000)).listen(0, '127.0.0.1', () => {
        net.connect(server.address().port, '127.0.0.1').resume().once('end', () => process.exit(3));
      });`;
    expect((await run(server)).code).toBe(3);
  });
});
