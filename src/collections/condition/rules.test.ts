import { expect, test } from 'vitest';

import { validateIcd10 } from './rules';

type Options = Parameters<typeof validateIcd10>[1];

const check = (value: string | null | undefined) => validateIcd10(value, {} as Options);

test.each(['G56', 'G56.0', 'G56.00', 'M54.81', 'M22.2X9', 'S83.511A', 'C4A.0', 'M1A.9XX0', 'U07.1'])(
  '%s has the form of a code',
  (value) => {
    expect(check(value)).toBe(true);
  },
);

test.each(['G5', 'G56.', 'g56.0', 'G560', '56.0', 'GG6.0', 'G56,0', 'G56.0 ', 'G56.00000', 'G56.0-', 'M54.5, M54.6'])(
  '"%s" is refused with an example',
  (value) => {
    expect(check(value)).toMatch(/G56\.0/);
  },
);

test.each([null, undefined, ''])('the code may be left out: %j', (value) => {
  expect(check(value)).toBe(true);
});
