import { describe, expect, it } from 'vitest';

import { isLocale, localizePath } from './locales';

describe('localizePath', () => {
  it.each([
    ['/', 'en', '/'],
    ['/', 'es', '/es'],
    ['/faq', 'en', '/faq'],
    ['/faq#cost', 'es', '/es/faq#cost'],
  ] as const)('makes of %s in %s the address %s', (path, locale, address) => {
    expect(localizePath({ path, locale })).toBe(address);
  });
});

describe('isLocale', () => {
  it('knows the languages of the site only', () => {
    expect(['en', 'es', 'fr', 'EN', '', null, undefined, 1].filter(isLocale)).toEqual(['en', 'es']);
  });
});
