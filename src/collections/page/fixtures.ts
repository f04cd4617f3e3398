import type { Fixture } from '@/core/fixtures/fixture';

import { aboutEvidence } from './fixtures/about-evidence';
import { accessibility } from './fixtures/accessibility';
import { contact } from './fixtures/contact';
import { editorialPolicy } from './fixtures/editorial-policy';
import { privacy } from './fixtures/privacy';

export const pageFixtures: Fixture<'pages'>[] = [editorialPolicy, aboutEvidence, contact, accessibility, privacy];
