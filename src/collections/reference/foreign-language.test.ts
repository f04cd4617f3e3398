import { expect, it } from 'vitest';

import { foreignLanguage } from './foreign-language';

it.each([
  ['en', 'es', 'en'],
  ['de-CH', 'en', 'de-CH'],
  ['en-US', 'en', undefined],
  ['EN', 'en', undefined],
  [null, 'es', undefined],
  ['English, partly', 'es', undefined],
] as const)('of a publication in %j on a page in %s is %j', (language, locale, said) => {
  expect(foreignLanguage({ language, locale })).toBe(said);
});
