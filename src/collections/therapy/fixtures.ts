import type { Fixture } from '@/core/fixtures/fixture';

import { dextroseProlotherapy } from './fixtures/dextrose-prolotherapy';
import { glucopuncture } from './fixtures/glucopuncture';
import { nerveHydrodissection } from './fixtures/nerve-hydrodissection';
import { perineuralInjectionTherapy } from './fixtures/perineural-injection-therapy';

/** The four therapies of the demo. */
export const therapyFixtures: Fixture<'therapies'>[] = [
  glucopuncture,
  perineuralInjectionTherapy,
  dextroseProlotherapy,
  nerveHydrodissection,
];
