import { describe, expect, it } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { Person } from './collection';
import { personFixtures } from './fixtures';

describe('the people of the demo', () => {
  it.each(personFixtures)('$key says the same in Spanish, with the same sources and links', (fixture) => {
    expect(checkSpanish({ fields: Person.fields, fixture })).toEqual({ missing: [], differing: [] });
  });
});
