import { expect, test } from 'vitest';

import { findHouseProblems } from './house-rules';

test.each([
  'src/collections/clinic-pricing/collection.ts',
  'src/app/(site)/[locale]/therapies/[slug]/page.tsx',
  'src/app/api/[...segments]/route.ts',
  'src/app/api/[[...segments]]/route.ts',
  'src/collections/therapy/therapy.int.test.ts',
  'src/core/page-cache/handler.cjs',
  'src/app/(site)/_frame/frame.tsx',
  'src/app/(payload)/admin/importMap.js',
  'README.md',
])('%s is a good name', (path) => {
  expect(findHouseProblems({ path, text: '' })).toEqual([]);
});

test.each(['src/ui/PriceTable.tsx', 'src/Core/href.ts', 'scripts/run_all.ts', 'tests/homePage.spec.ts'])(
  '%s is a bad name',
  (path) => {
    expect(findHouseProblems({ path, text: '' })).toHaveLength(1);
  },
);

test('a source file over 250 lines is reported, unless it is fixtures, a test or generated', () => {
  const text = '\n'.repeat(250);
  expect(findHouseProblems({ path: 'src/ui/long.tsx', text })).toEqual([
    'src/ui/long.tsx has 251 lines; at most 250, so it is two files',
  ]);
  for (const path of ['src/faq/fixtures.ts', 'src/faq/fixtures/pain.ts', 'src/a.test.ts', 'src/payload-types.ts']) {
    expect(findHouseProblems({ path, text })).toEqual([]);
  }
});

test.each([
  ['// eslint', '-disable-next-line'],
  ['// @ts', '-ignore'],
  ['// @ts', '-expect-error'],
  ['/* prettier', '-ignore */'],
  ['value as', ' any'],
  ['test', '.only("one")'],
  ['test', '.skip("one")'],
])('"%s%s" is reported with its line', (start, end) => {
  const problems = findHouseProblems({ path: 'src/ui/link.tsx', text: `first\n${start}${end}\n` });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^src\/ui\/link\.tsx:2 holds /);
});
