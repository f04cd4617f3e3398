import { expect, test } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { siteSettingsFixture } from './fixtures';
import { SiteSettings } from './global';

test('the settings of the demo have all their words in Spanish too', () => {
  expect(checkSpanish({ fields: SiteSettings.fields, fixture: siteSettingsFixture })).toEqual({
    missing: [],
    differing: [],
  });
});
