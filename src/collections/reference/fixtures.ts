import type { Fixture } from '@/core/fixtures/fixture';

import { records } from './fixtures/records';
import { reviews } from './fixtures/reviews';
import { trials } from './fixtures/trials';

/** The studies that carry the statements of the demo content; no registry has been asked about them yet. */
export const referenceFixtures: Fixture<'references'>[] = [...trials, ...reviews, ...records];
