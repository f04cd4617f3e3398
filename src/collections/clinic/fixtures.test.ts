import { describe, expect, it } from 'vitest';

import { checkSpanish } from '@/core/fixtures/missing-translations';

import { Clinic } from './collection';
import { clinicFixtures } from './fixtures';

describe('the clinics of the demo', () => {
  it.each(clinicFixtures)('$key says the same in Spanish, with the same sources and links', (fixture) => {
    expect(checkSpanish({ fields: Clinic.fields, fixture })).toEqual({ missing: [], differing: [] });
  });
});
