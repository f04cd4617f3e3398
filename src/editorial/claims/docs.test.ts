import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { rules } from './rules/all';
import { pageRules } from './page/find-page-problems';

const rows = readFileSync(join(process.cwd(), 'docs/claims.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the tables of docs/claims.md', () => {
  it('hold every rule for sentences as it is', () => {
    const expected = rules.map(({ id, category, severity, name, liftedBy, es }) => [
      category,
      `\`${id}\``,
      severity,
      name,
      liftedBy.length === 0 ? '–' : liftedBy.join(', '),
      es ? 'en, es' : 'en',
    ]);
    expect(rows.filter((row) => row.length === 6)).toEqual(expected);
  });

  it('hold every rule for whole texts as it is', () => {
    const expected = pageRules.map(({ id, category, severity, name }) => [category, `\`${id}\``, severity, name]);
    expect(rows.filter((row) => row.length === 4).toSorted()).toEqual(expected.toSorted());
  });
});
