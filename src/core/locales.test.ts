import { describe, expect, it } from 'vitest';

import { isLocale, localizeHref, localizePath } from './locales';

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

describe('localizeHref', () => {
  it.each([
    ['/pricing', '/es/pricing'],
    ['/faq#how-long', '/es/faq#how-long'],
    ['/', '/es'],
    ['/escape', '/es/escape'],
    ['/es/pricing', '/es/pricing'],
    ['/es', '/es'],
    ['#cost', '#cost'],
    ['//elsewhere.example/pricing', '//elsewhere.example/pricing'],
    ['https://elsewhere.example/pricing', 'https://elsewhere.example/pricing'],
    ['/api/media/file/a.pdf', '/api/media/file/a.pdf'],
    ['mailto:a@clinic.example', 'mailto:a@clinic.example'],
  ])('leads %s to %s for Spanish readers', (href, expected) => {
    expect(localizeHref({ href, locale: 'es' })).toBe(expected);
  });

  it('leaves every link of the default language alone', () => {
    expect(localizeHref({ href: '/pricing', locale: 'en' })).toBe('/pricing');
  });
});
