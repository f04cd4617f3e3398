import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { programArgs } from '../lib/program-args';
import { runCommand } from '../lib/run-command';
import { configEnvironment } from './payload-cli';
import type { StepOutcome } from './step';

const migrationsFolder = 'migrations';

/** Migrations on disk that `index.ts` does not import: a packaged server would never run them. */
const findUnlisted = async (files: string[]): Promise<string[]> => {
  const index = await readFile(join(migrationsFolder, 'index.ts'), 'utf8').catch(() => '');
  return files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => !index.includes(`./${file.slice(0, -'.ts'.length)}`));
};

/**
 * Asks Payload for a migration in a copy of the migrations folder and expects none. Payload asks a question when a
 * column looks renamed and, without a terminal, gives up with exit code 0; so the run counts only if it says that it
 * reached the end.
 */
export const checkMigrations = async (): Promise<StepOutcome> => {
  const committed: string[] = await readdir(migrationsFolder).catch(() => []);
  if (committed.length === 0)
    return { ok: false, output: 'There are no migrations. Run: npm run migrate:create -- <name>\n' };
  const unlisted = await findUnlisted(committed);
  if (unlisted.length > 0) return { ok: false, output: `migrations/index.ts does not list ${unlisted.join(', ')}\n` };

  const folder = await mkdtemp(join(tmpdir(), 'enthesis-migrations-'));
  try {
    await cp(migrationsFolder, folder, { recursive: true });
    const result = await runCommand({
      command: process.execPath,
      args: programArgs('scripts/checks/create-migration.ts', folder),
      env: configEnvironment,
    });
    const created = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !committed.includes(file));
    if (created[0]) {
      const sql = await readFile(join(folder, created[0]), 'utf8');
      const outcome = 'The collections have changed since the last migration. Run: npm run migrate:create -- <name>';
      return { ok: false, output: `${outcome}\n${sql.slice(0, 4000)}\n` };
    }
    const finished = result.code === 0 && result.output.includes('DOWN statements generation complete');
    if (finished) return { ok: true, output: '' };
    const reason =
      'The comparison stopped half-way, as it does when a column looks renamed. Run: npm run migrate:create -- <name>';
    return { ok: false, output: `${reason}\n${result.output}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
