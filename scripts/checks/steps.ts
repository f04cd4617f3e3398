import { readFileSync } from 'node:fs';

import { runCommand } from '../lib/run-command';
import { checkAccessDocument } from './access-document';
import { checkImportMap, checkTypes } from './generated-code';
import { findHouseProblems } from './house-rules';
import { listFiles } from './list-files';
import { checkMigrations } from './migration-drift';
import { configEnvironment } from './payload-cli';
import type { Step } from './step';

type Tool = { name: string; tool: string; args: string[]; env?: Record<string, string> };

const runTool = ({ name, tool, args, env }: Tool): Step => ({
  name,
  run: async () => {
    const { code, output } = await runCommand({ command: `node_modules/.bin/${tool}`, args, env });
    return { ok: code === 0, output };
  },
});

/** Writes the types of routes and pages, which the type check and the typed lint rules need in a fresh clone. */
export const routeTypes: Step = runTool({
  name: 'route types',
  tool: 'next',
  args: ['typegen'],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
});

/** What `npm run check` looks at, the slowest first so that two at a time end together. */
export const steps: Step[] = [
  runTool({ name: 'lint', tool: 'eslint', args: ['.', '--max-warnings', '0'] }),
  runTool({ name: 'types', tool: 'tsc', args: ['--noEmit'] }),
  { name: 'migration drift', run: checkMigrations },
  { name: 'generated types', run: checkTypes },
  { name: 'admin import map', run: checkImportMap },
  { name: 'table of access', run: checkAccessDocument },
  runTool({ name: 'unused code', tool: 'knip', args: ['--no-progress', '--no-config-hints'], env: configEnvironment }),
  runTool({
    name: 'boundaries',
    tool: 'depcruise',
    args: ['src', 'scripts', 'tests', 'payload.config.ts', '--config', '.dependency-cruiser.cjs'],
  }),
  runTool({ name: 'formatting', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] }),
  {
    name: 'house rules',
    run: async () => {
      const problems = listFiles('.').flatMap((path) => findHouseProblems({ path, text: readFileSync(path, 'utf8') }));
      return { ok: problems.length === 0, output: problems.map((problem) => `${problem}\n`).join('') };
    },
  },
];
