import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read by its path: bundled, its megabyte would stand in memory once for every route of the server. */
export const modelFile = join(process.cwd(), 'src/editorial/claims/learned/model.json');

/** The text of the file with what was learned. */
export const readModelFile = (): string => readFileSync(modelFile, 'utf8');
