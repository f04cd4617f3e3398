import { join } from 'node:path';

/** Held by the process that runs the site on this data folder. */
export const startLockFile = (dataDir: string): string => join(dataDir, 'site.lock');
