import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startPostgres } from './postgres';
import { readPostmaster } from './postgres-cluster/postmaster-pid';
import { findLockHolder } from './process-lock';
import { identifyProcess, isAlive } from './process-identity';

const program = `
  import { startPostgres } from './scripts/lib/postgres.ts';
  const server = await startPostgres({ dataDir: process.argv[1] });
  console.log('up ' + server.url());
  setInterval(() => undefined, 1000);
`;

let dataDir = '';
let children: ChildProcess[] = [];

beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'enthesis-postgres-')), 'data');
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  const left = existsSync(join(dataDir, 'postgres')) ? readPostmaster(join(dataDir, 'postgres')) : null;
  if (left !== null && isAlive(left.pid)) process.kill(left.pid, 'SIGQUIT');
  rmSync(join(dataDir, '..'), { recursive: true, force: true, maxRetries: 10 });
});

/** Starts the server in a process of its own, which can then be killed without mercy. */
const startElsewhere = (): Promise<{ child: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)}`));
    });
    child.stdout.on('data', (chunk: Buffer) => {
      const url = /up (\S+)/.exec(chunk.toString())?.[1];
      if (url !== undefined) resolve({ child, url });
    });
  });

const query = async ({ url, sql }: { url: string; sql: string }): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const writeRow = (url: string) => query({ url, sql: `create table kept (n int); insert into kept values (42)` });
const readRow = (url: string) => query({ url, sql: 'select n from kept' });

const waitUntil = async (condition: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 10_000 && !condition(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(condition()).toBe(true);
};

const serverPid = (): number => readPostmaster(join(dataDir, 'postgres'))?.pid ?? 0;

const start = async (check: (url: string) => Promise<void>): Promise<string[]> => {
  const messages: string[] = [];
  const server = await startPostgres({ dataDir, log: (message) => messages.push(message) });
  try {
    await check(server.url());
  } finally {
    await server.stop();
  }
  return messages;
};

const expectKept = async (url: string): Promise<void> => {
  expect(await readRow(url)).toEqual([{ n: 42 }]);
};

describe('startPostgres', { timeout: 60_000 }, () => {
  it('keeps data over a stop and a start, durably', async () => {
    await start(async (url) => {
      await writeRow(url);
      expect(await query({ url, sql: 'show fsync' })).toEqual([{ fsync: 'on' }]);
    });
    expect(serverPid()).toBe(0);
    await start(expectKept);
  });

  it('takes over from a killed process whose server lives on, and loses nothing', async () => {
    const { child, url } = await startElsewhere();
    await writeRow(url);
    const orphan = serverPid();
    child.kill('SIGKILL');
    await waitUntil(() => child.signalCode !== null);
    expect(isAlive(orphan)).toBe(true);
    const messages = await start(expectKept);
    expect(messages.join()).toMatch(/left Postgres running/);
    expect(identifyProcess(orphan)).toBeNull();
  });

  it('recovers when everything was killed', async () => {
    const { child, url } = await startElsewhere();
    await writeRow(url);
    const server = serverPid();
    process.kill(server, 'SIGKILL');
    child.kill('SIGKILL');
    await waitUntil(() => identifyProcess(server) === null);
    expect(serverPid()).toBe(server);
    await start(expectKept);
  });

  it('is not misled by a stale postmaster.pid whose process id somebody else has by now', async () => {
    const { child, url } = await startElsewhere();
    await writeRow(url);
    const server = serverPid();
    process.kill(server, 'SIGKILL');
    child.kill('SIGKILL');
    await waitUntil(() => identifyProcess(server) === null);
    const file = join(dataDir, 'postgres/postmaster.pid');
    // A process of the server's own user, or Postgres would see by itself that it cannot be a server.
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const stranger = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
    children.push(stranger);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
    await start(expectKept);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
  });

  it('shares the server of a living process and leaves it running', async () => {
    const { url } = await startElsewhere();
    await writeRow(url);
    const server = serverPid();
    await start(expectKept);
    expect(serverPid()).toBe(server);
    expect(isAlive(server)).toBe(true);
  });

  it('stops the server when its process is told to stop', async () => {
    const { child } = await startElsewhere();
    const server = serverPid();
    child.kill('SIGTERM');
    await waitUntil(() => child.exitCode !== null);
    expect(child.exitCode).toBe(143);
    expect(identifyProcess(server)).toBeNull();
    expect(findLockHolder(join(dataDir, 'postgres.lock'))).toBeNull();
  });

  it('begins again after a kill while the cluster was being made', async () => {
    mkdirSync(join(dataDir, 'postgres.new-1/cluster/base'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres.new-1/cluster/PG_VERSION'), '18\n');
    await start(async (url) => {
      await writeRow(url);
    });
    expect(existsSync(join(dataDir, 'postgres.new-1'))).toBe(false);
  });

  it('sets a new password when the file that keeps it is lost', async () => {
    await start(async (url) => {
      await writeRow(url);
    });
    rmSync(join(dataDir, 'postgres-password'));
    await start(expectKept);
  });

  it('refuses the data of another major version, untouched', async () => {
    await start(() => Promise.resolve());
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '15\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/made by Postgres 15.*npm run backup/s);
    expect(readFileSync(join(dataDir, 'postgres/PG_VERSION'), 'utf8')).toBe('15\n');
  });

  it('refuses a folder full of something else', async () => {
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres/letter.txt'), 'Dear');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/holds files, but no database/);
    expect(readFileSync(join(dataDir, 'postgres/letter.txt'), 'utf8')).toBe('Dear');
  });

  it('says so when the data folder cannot be made', async () => {
    mkdirSync(join(dataDir, '..'), { recursive: true });
    writeFileSync(dataDir, 'a file, not a folder');
    await expect(startPostgres({ dataDir })).rejects.toThrow(/cannot be written.*DATA_DIR/s);
  });

  it('finds a data folder that was moved', async () => {
    await start(async (url) => {
      await writeRow(url);
    });
    renameSync(dataDir, `${dataDir}-moved`);
    dataDir = `${dataDir}-moved`;
    await start(expectKept);
  });
});
