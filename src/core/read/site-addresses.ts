import 'server-only';

import type { CollectionSlug } from 'payload';

import { pathOf } from '../address/address';
import { isTranslated, pageOf } from '../collection/page-of';
import type { Locale } from '../locales';
import { languagesOf, type Translated } from '../translation/languages';
import { openPayload } from './payload';

export type SiteAddress = {
  collection: CollectionSlug;
  id: number;
  path: string;
  lastModified: string;
  /** Languages in which the page exists. */
  locales: Locale[];
};

type Row = Translated & { id: number; slug?: string | null; updatedAt: string };

/** Addresses of all published documents that have a page of their own, from what their collections declare. */
export const readSiteAddresses = async (): Promise<SiteAddress[]> => {
  const payload = await openPayload();
  const perCollection = await Promise.all(
    payload.config.collections.map(async (collection) => {
      const page = pageOf(collection);
      if (page === null || page.detail === 'anchor') return [];
      const { docs } = await payload.find({
        collection: collection.slug,
        depth: 0,
        overrideAccess: false,
        pagination: false,
        select: {
          updatedAt: true,
          ...(page.key === 'slug' ? { slug: true } : {}),
          ...(isTranslated(collection) ? { translation: { languages: true } } : {}),
        } as never,
      });
      return (docs as unknown as Row[]).flatMap((document) => {
        const path = pathOf({ page, document });
        return path === null
          ? []
          : [
              {
                collection: collection.slug,
                id: document.id,
                path,
                lastModified: document.updatedAt,
                locales: languagesOf({ document }),
              },
            ];
      });
    }),
  );
  return perCollection.flat();
};
