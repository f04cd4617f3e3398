import type { GeneratePreviewURL } from 'payload';

import { pathOf } from '../address/address';
import type { PageDeclaration } from '../collection/definition';
import { isLocale, localizePath } from '../locales';

/** Where the preview button of a document leads: the route that checks the account and turns draft mode on. */
export const previewUrl =
  ({ collection, page }: { collection: string; page: PageDeclaration }): GeneratePreviewURL =>
  (document, { locale }) => {
    const path = pathOf({ page, document: document });
    if (path === null) return null;
    const query = new URLSearchParams({
      collection,
      path: isLocale(locale) ? localizePath({ path, locale }) : path,
    });
    return `/api/preview?${query}`;
  };
