import 'server-only';

import type { Locale } from '@/core/locales';
import { readAll, readBySlug, readRelated } from '@/core/read/documents';
import type { Page } from '@/payload-types';

export const findPage = ({ slug, locale }: { slug: string; locale: Locale }): Promise<Page | null> =>
  readBySlug({ collection: 'pages', locale, slug });

export const listPages = ({ locale }: { locale: Locale }): Promise<Page[]> =>
  readAll({ collection: 'pages', locale, sort: 'title' });

/** Pages whose text cites a reference. */
export const listPagesCiting = ({ reference, locale }: { reference: number; locale: Locale }): Promise<Page[]> =>
  readRelated({ collection: 'pages', locale, field: 'cites', to: 'references', id: reference, sort: 'title' });
