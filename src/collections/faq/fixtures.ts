import type { Fixture } from '@/core/fixtures/fixture';

import { after } from './fixtures/after';
import { basics } from './fixtures/basics';
import { candidates } from './fixtures/candidates';
import { cost } from './fixtures/cost';
import { evidence } from './fixtures/evidence';
import { safety } from './fixtures/safety';
import { visit } from './fixtures/visit';

/** All questions, by topic in the order of the page. One of them is a draft. */
export const faqFixtures: Fixture<'faqs'>[] = [
  ...basics,
  ...candidates,
  ...evidence,
  ...safety,
  ...visit,
  ...after,
  ...cost,
];
