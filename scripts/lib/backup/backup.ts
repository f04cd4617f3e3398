import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Env } from '@/env-schema';

import { withClient } from '../database';
import { mediaDir } from '../media-dir';
import { pack } from './archive';
import { dumpTables } from './dump';
import type { Manifest } from './manifest';

/** A name for a backup file that sorts by time. */
const nameBackup = ({ label, now }: { label: string; now: Date }): string =>
  `enthesis-${label}-${now.toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`;

/**
 * Writes the database and the uploaded files into one file. Files in an S3 bucket stay there.
 * @returns the file, which appears under its name only once it is complete.
 */
export const runBackup = async ({
  env,
  dataDir,
  label = 'backup',
  file,
}: {
  env: Env;
  dataDir: string;
  label?: string;
  file?: string;
}): Promise<string> => {
  const now = new Date();
  const folder = join(dataDir, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const target = file ?? join(folder, nameBackup({ label, now }));
  const staging = mkdtempSync(join(folder, '.draft-'));
  try {
    const tables = join(staging, 'tables');
    mkdirSync(tables);
    const dump = await withClient(env.databaseUrl, (client) => dumpTables({ client, folder: tables }));
    const hasMedia = env.s3 === null && existsSync(mediaDir(dataDir));
    const manifest: Manifest = { format: 1, createdAt: now.toISOString(), ...dump, hasMedia };
    writeFileSync(join(staging, 'manifest.json'), JSON.stringify(manifest, null, 2));
    const draft = `${target}.part`;
    pack({
      file: draft,
      parts: [
        { folder: staging, entry: 'manifest.json' },
        { folder: staging, entry: 'tables' },
        ...(hasMedia ? [{ folder: dataDir, entry: 'media' }] : []),
      ],
    });
    renameSync(draft, target);
    return target;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};
