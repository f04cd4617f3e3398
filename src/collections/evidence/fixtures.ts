import type { Fixture } from '@/core/fixtures/fixture';

import { prolotherapyJointRatings } from './fixtures/dextrose-prolotherapy-joints';
import { prolotherapyTendonRatings } from './fixtures/dextrose-prolotherapy-tendons';
import { glucopunctureRatings } from './fixtures/glucopuncture';
import { hydrodissectionRatings } from './fixtures/nerve-hydrodissection';
import { perineuralRatings } from './fixtures/perineural-injection-therapy';

/** A rating for every pair of therapy and condition that the demo content names. */
export const evidenceFixtures: Fixture<'evidence'>[] = [
  ...perineuralRatings,
  ...prolotherapyJointRatings,
  ...prolotherapyTendonRatings,
  ...hydrodissectionRatings,
  ...glucopunctureRatings,
];
