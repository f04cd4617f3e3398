import { historyReaders, workReaders } from '@/editorial/dashboard/readers';
import type { DashboardReader } from '@/editorial/dashboard/section';

import { pricesEndingSoon } from './clinic-pricing/ending-soon';
import { brokenLinks } from './link-check/broken-links';
import { referencesInTrouble } from './reference/in-trouble';

/** The sections of the overview, in the order in which they are shown. */
export const dashboardReaders: DashboardReader[] = [
  ...workReaders,
  referencesInTrouble,
  brokenLinks,
  pricesEndingSoon,
  ...historyReaders,
];
