import { describe, expect, it } from 'vitest';

import { trustedOrigins } from './origins';

describe('trustedOrigins', () => {
  it('trusts a site on the network by its own name only', () => {
    expect(trustedOrigins({ siteUrl: 'https://clinic.example/', port: 3000 })).toEqual(['https://clinic.example']);
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000'])('trusts both names of the machine for %s', (siteUrl) => {
    expect(trustedOrigins({ siteUrl, port: 3000 }).toSorted()).toEqual([
      'http://127.0.0.1:3000',
      'http://localhost:3000',
    ]);
  });

  it('is not fooled by a name that begins like the machine', () => {
    const siteUrl = 'http://localhost.evil.example:3000';
    expect(trustedOrigins({ siteUrl, port: 3000 })).toEqual([siteUrl]);
  });
});
