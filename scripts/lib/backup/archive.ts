import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { UserError } from '../user-error';

const runTar = (args: readonly string[]): string => {
  const run = spawnSync('tar', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.error !== undefined) throw new UserError('The program "tar" was not found; backups need it.');
  if (run.status !== 0) throw new UserError(`tar failed: ${run.stderr.trim()}`);
  return run.stdout;
};

/** Packs folders' entries into one compressed file that only its owner may read: it holds password hashes and drafts. */
export const pack = ({ file, parts }: { file: string; parts: readonly { folder: string; entry: string }[] }): void => {
  writeFileSync(file, '', { mode: 0o600 });
  runTar(['-czf', file, ...parts.flatMap(({ folder, entry }) => ['-C', folder, entry])]);
};

/** Unpacks a compressed file into a folder; entries keep inside it and belong to whoever unpacks. */
export const unpack = ({ file, folder }: { file: string; folder: string }): void => {
  runTar(['-xzf', file, '-C', folder, '--no-same-owner']);
};
