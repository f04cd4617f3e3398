import { expect, test } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { navigationFixture } from './fixtures';
import { Navigation } from './global';

test('the navigation of the demo has all its words in Spanish too', () => {
  expect(checkSpanish({ fields: Navigation.fields, fixture: navigationFixture })).toEqual({
    missing: [],
    differing: [],
  });
});
