import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runPayloadCli } from './payload-cli';
import type { StepOutcome } from './step';

const typesFile = 'src/payload-types.ts';
const importMapFile = 'src/app/(payload)/admin/importMap.js';

const stale = ({ file, command }: { file: string; command: string }): StepOutcome => ({
  ok: false,
  output: `${file} does not match the collections. Run: npm run ${command}\n`,
});

/** Compares the committed types with types generated now, in a temporary file. */
export const checkTypes = async (): Promise<StepOutcome> => {
  const folder = await mkdtemp(join(tmpdir(), 'enthesis-types-'));
  try {
    const fresh = join(folder, 'payload-types.ts');
    const result = await runPayloadCli({ command: 'generate:types', env: { PAYLOAD_TS_OUTPUT_PATH: fresh } });
    // A missing file is the CLI doing nothing; the read then fails, which is what should happen.
    const generated = await readFile(fresh, 'utf8').catch(() => null);
    if (result.code !== 0 || generated === null) return { ok: false, output: `No types generated.\n${result.output}` };
    if (generated === (await readFile(typesFile, 'utf8').catch(() => null))) return { ok: true, output: '' };
    return stale({ file: typesFile, command: 'generate' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Lets Payload bring the import map up to date, which writes only when something is missing, and puts the committed one
 * back: its import paths depend on the folder it is in, so it cannot be made somewhere else.
 */
export const checkImportMap = async (): Promise<StepOutcome> => {
  const committed = await readFile(importMapFile, 'utf8').catch(() => null);
  const result = await runPayloadCli({ command: 'generate:importmap' });
  const fresh = await readFile(importMapFile, 'utf8').catch(() => null);
  if (committed === null) {
    await rm(importMapFile, { force: true });
    return stale({ file: importMapFile, command: 'generate' });
  }
  if (fresh !== committed) {
    await writeFile(importMapFile, committed);
    return stale({ file: importMapFile, command: 'generate' });
  }
  const finished = result.code === 0 && /No new imports found/.test(result.output);
  return { ok: finished, output: finished ? '' : `No import map generated.\n${result.output}` };
};
