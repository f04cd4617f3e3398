import { readFile } from 'node:fs/promises';

import { writeAccessDocument } from '../../tests/access/write-document';
import type { StepOutcome } from './step';

export const accessDocument = 'docs/access.md';

/** Compares the committed table of who may do what with the one that the tests use. */
export const checkAccessDocument = async (): Promise<StepOutcome> => {
  const committed = await readFile(accessDocument, 'utf8').catch(() => null);
  return committed === (await writeAccessDocument())
    ? { ok: true, output: '' }
    : { ok: false, output: `${accessDocument} does not match tests/access/table.ts. Run: npm run generate\n` };
};
