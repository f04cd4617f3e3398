import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where uploaded files are kept when no S3 bucket is set. */
export const mediaDir = (dataDir: string): string => join(dataDir, 'media');

/** Deletes all uploaded files. */
export const emptyMedia = (dataDir: string): void => {
  const folder = mediaDir(dataDir);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true, force: true });
};
