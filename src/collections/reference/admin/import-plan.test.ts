import { expect, test } from 'vitest';

import type { ImportResult } from '../import/result';
import { countStatuses, mergeResults, planBatches } from './import-plan';

const result = (status: ImportResult['status'], line: number): ImportResult => ({
  status,
  line,
  excerpt: '',
  format: 'ris',
  problems: [],
  ...(status === 'invalid'
    ? {}
    : { reference: { title: `T${line}`, formatted: '', item: { type: 'book', title: `T${line}` } } }),
});

const checked = [
  result('created', 1),
  result('invalid', 2),
  result('created', 3),
  result('duplicate', 4),
  result('created', 5),
];

test('only what is new is sent, in batches that know their places', () => {
  const batches = planBatches({ results: checked, size: 2 });
  expect(batches.map(({ indices }) => indices)).toEqual([[0, 2], [4]]);
  expect(JSON.parse(batches[0]?.text ?? '')).toEqual([
    { type: 'book', title: 'T1' },
    { type: 'book', title: 'T3' },
  ]);
});

test('what was imported already is not sent again', () => {
  const again = [{ ...result('created', 1), id: 7 }, result('created', 2)];
  expect(planBatches({ results: again, size: 2 }).map(({ indices }) => indices)).toEqual([[1]]);
});

test('the report keeps the lines and problems of the check', () => {
  const imported = [
    { ...result('created', 1), id: 7 },
    { ...result('duplicate', 2), id: 8 },
  ];
  const merged = mergeResults({ results: checked, indices: [0, 2], imported });
  expect(merged.map(({ id, status, line }) => [id, status, line])).toEqual([
    [7, 'created', 1],
    [undefined, 'invalid', 2],
    [8, 'duplicate', 3],
    [undefined, 'duplicate', 4],
    [undefined, 'created', 5],
  ]);
});

test('statuses are counted', () => {
  expect(countStatuses(checked)).toEqual({ created: 3, duplicate: 1, invalid: 1 });
});
