import { describe, expect, it } from 'vitest';

import { chooseEncoding } from './encoding.mjs';

const all = ['br', 'gzip', 'identity'] as const;

describe('chooseEncoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('answers %s with %s', (accepted, encoding) => {
    expect(chooseEncoding({ accepted, available: [...all] })).toBe(encoding);
  });

  it('takes only what there is', () => {
    expect(chooseEncoding({ accepted: 'br, gzip', available: ['gzip', 'identity'] })).toBe('gzip');
  });
});
