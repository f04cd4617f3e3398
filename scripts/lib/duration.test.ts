import { expect, test } from 'vitest';

import { formatDuration } from './duration';

test.each([
  [400, '0.4 s'],
  [59_900, '59.9 s'],
  [60_000, '1 min 00 s'],
  [119_700, '2 min 00 s'],
  [185_000, '3 min 05 s'],
])('%i milliseconds read as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});
