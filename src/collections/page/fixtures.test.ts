import { describe, expect, it } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { Page } from './collection';
import { pageFixtures } from './fixtures';

describe('the pages of the demo', () => {
  it.each(pageFixtures)('$key says the same in Spanish, with the same sources and links', (fixture) => {
    expect(checkSpanish({ fields: Page.fields, fixture })).toEqual({ missing: [], differing: [] });
  });
});
