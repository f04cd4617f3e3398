import 'server-only';

import type { Locale } from '@/core/locales';
import { readAll, readBySlug } from '@/core/read/documents';
import type { Page } from '@/payload-types';

export const findPage = ({ slug, locale }: { slug: string; locale: Locale }): Promise<Page | null> =>
  readBySlug({ collection: 'pages', locale, slug });

export const listPages = ({ locale }: { locale: Locale }): Promise<Page[]> =>
  readAll({ collection: 'pages', locale, sort: 'title' });
