import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

import { UserError } from '../user-error';

/** The user a server runs as when we are root; Postgres refuses root. */
export type Account = { name: string; uid: number; gid: number };

const lookUp = (user: string): Account | null => {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name: user, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
};

const createUser = (name: string): Account | null => {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  return lookUp(name);
};

/**
 * Decides who runs the server: null for "the current user"; as root the owner of an existing cluster,
 * else the system's own `postgres` user, made if need be.
 * @throws UserError when an existing cluster belongs to somebody else, or root has nobody to run it as.
 */
export const chooseAccount = (clusterDir: string): Account | null => {
  const uid = process.getuid?.();
  if (uid === undefined) return null;
  const owner = existsSync(clusterDir) ? statSync(clusterDir) : null;
  if (uid !== 0) {
    if (owner !== null && owner.uid !== uid) {
      throw new UserError(
        `The database in ${clusterDir} belongs to another user (id ${String(owner.uid)}): it was probably made by root. ` +
          `Start as root again, or hand everything over with: sudo chown -R ${String(uid)} "${clusterDir}/.."`,
      );
    }
    return null;
  }
  if (process.platform !== 'linux') {
    throw new UserError('Postgres does not run as root. Start as an ordinary user, or set DATABASE_URL.');
  }
  if (owner !== null && owner.uid !== 0) return { name: `#${String(owner.uid)}`, uid: owner.uid, gid: owner.gid };
  const account = lookUp('postgres') ?? createUser('postgres');
  if (account === null) {
    throw new UserError(
      'Postgres does not run as root, and no user "postgres" could be made. ' +
        'Make one (useradd --system postgres), start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return account;
};
