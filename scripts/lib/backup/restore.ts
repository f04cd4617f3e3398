import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type pg from 'pg';

import type { Env } from '@/env-schema';

import { withClient } from '../database';
import { mediaDir } from '../media-dir';
import { listMigrations, migrate, readAppliedMigrations } from '../migrations';
import { isDatabaseEmpty } from '../tables';
import { UserError } from '../user-error';
import { unpack } from './archive';
import { runBackup } from './backup';
import { dropStructure } from './drop-structure';
import { loadTables } from './load';
import { parseManifest, type Manifest } from './manifest';

const readManifest = (folder: string): Manifest => {
  try {
    return parseManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch {
    throw new UserError('This file is not a backup that this version can read.');
  }
};

const checkVersion = (manifest: Manifest): void => {
  const known = new Set(listMigrations());
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new UserError(
      `The backup was made by a newer version of Enthesis (it has ${unknown.join(', ')}). Restore it with that version or a later one.`,
    );
  }
};

const isSameStructure = async ({ client, manifest }: { client: pg.Client; manifest: Manifest }): Promise<boolean> => {
  const applied = await readAppliedMigrations(client);
  return applied.toSorted().join() === manifest.migrations.toSorted().join();
};

const restoreMedia = ({ folder, dataDir }: { folder: string; dataDir: string }): void => {
  const target = mediaDir(dataDir);
  const aside = `${target}.before-restore`;
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, aside);
  renameSync(join(folder, 'media'), target);
  rmSync(aside, { recursive: true, force: true });
};

/**
 * Puts a backup into the database and the media folder, then brings it up to this version.
 * Content that is there already is refused, or with `force` saved in a backup of its own and replaced.
 * @throws UserError when the file or the database is not fit for it.
 */
export const runRestore = async ({
  env,
  dataDir,
  file,
  force,
}: {
  env: Env;
  dataDir: string;
  file: string;
  force: boolean;
}): Promise<Manifest> => {
  if (!existsSync(file)) throw new UserError(`There is no file ${file}.`);
  const folder = mkdtempSync(join(dataDir, '.restore-'));
  try {
    unpack({ file, folder });
    const manifest = readManifest(folder);
    checkVersion(manifest);
    await withClient(env.databaseUrl, async (client) => {
      if (!(await isDatabaseEmpty(client))) {
        if (!force) {
          throw new UserError(
            'The database holds content already, so nothing was done. To replace it: npm run restore -- <file> --force (it is saved in a backup first).',
          );
        }
        console.log(`What was there is saved in ${await runBackup({ env, dataDir, label: 'before-restore' })}.`);
      }
      if (!(await isSameStructure({ client, manifest }))) {
        await dropStructure(client);
        await migrate({ databaseUrl: env.databaseUrl, only: manifest.migrations });
      }
      await loadTables({ client, folder: join(folder, 'tables'), manifest });
      await client.query('drop table if exists enthesis.seed_run');
    });
    if (manifest.hasMedia && env.s3 === null) restoreMedia({ folder, dataDir });
    await migrate({ databaseUrl: env.databaseUrl });
    return manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
