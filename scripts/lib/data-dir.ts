import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf, unlessCode } from './node-error';
import { UserError } from './user-error';

/**
 * Makes the folder that holds everything which must survive a restart.
 * @throws UserError when it cannot be made or written to.
 */
export const prepareDataDir = (dataDir: string): void => {
  try {
    if (mkdirSync(dataDir, { recursive: true }) !== undefined) chmodSync(dataDir, 0o700);
    const probe = join(dataDir, `.write-test-${String(process.pid)}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UserError(
      `The data folder ${dataDir} cannot be written (${codeOf(error) ?? String(error)}). ` +
        'Make it writable for this user, or name another one, for example DATA_DIR=$HOME/enthesis-data.',
    );
  }
};

/** Reads a file of the data folder; null when it is not there. */
export const readDataFile = ({ dataDir, name }: { dataDir: string; name: string }): string | null =>
  unlessCode(['ENOENT'], () => readFileSync(join(dataDir, name), 'utf8').trim());

/**
 * Reads a secret from the data folder, or makes it first. The file appears whole or not at all,
 * so a kill in between cannot leave half a secret behind, and two processes agree on one value.
 */
export const readOrCreateSecret = ({
  dataDir,
  name,
  create = () => randomBytes(32).toString('hex'),
  replaceWith = null,
}: {
  dataDir: string;
  name: string;
  create?: () => string;
  /** Takes the place of a value that is already there. */
  replaceWith?: string | null;
}): { value: string; isNew: boolean } => {
  const existing = readDataFile({ dataDir, name });
  const isKept = existing !== null && existing !== '' && (replaceWith === null || replaceWith === existing);
  if (isKept) return { value: existing, isNew: false };
  const file = join(dataDir, name);
  const value = replaceWith ?? create();
  if (existing !== null) rmSync(file);
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, `${value}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return { value, isNew: true };
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return { value: readFileSync(file, 'utf8').trim(), isNew: false };
  } finally {
    rmSync(draft, { force: true });
  }
};
