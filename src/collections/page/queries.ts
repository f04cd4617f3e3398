import 'server-only';

import { type Cited, readCiting } from '@/citations/read-citing';
import type { Locale } from '@/core/locales';
import { readAll, readBySlug } from '@/core/read/documents';
import type { Page } from '@/payload-types';

export const findPage = ({ slug, locale }: { slug: string; locale: Locale }): Promise<Page | null> =>
  readBySlug({ collection: 'pages', locale, slug });

export const listPages = ({ locale }: { locale: Locale }): Promise<Page[]> =>
  readAll({ collection: 'pages', locale, sort: 'title' });

/** Pages whose text cites a reference. */
export const listPagesCiting = (cited: Cited): Promise<Page[]> =>
  readCiting({ collection: 'pages', ...cited, sort: 'title' });
