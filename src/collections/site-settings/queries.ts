import 'server-only';

import type { Locale } from '@/core/locales';
import { readGlobal } from '@/core/read/globals';
import type { SiteSetting } from '@/payload-types';

export const readSettings = ({ locale }: { locale: Locale }): Promise<SiteSetting> =>
  readGlobal({ slug: 'site-settings', locale });
