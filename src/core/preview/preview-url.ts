import type { CollectionConfig, GeneratePreviewURL } from 'payload';

import { pathOf } from '../address/address';
import type { PageDeclaration } from '../collection/definition';
import { isLocale, localizePath } from '../locales';

type Previewed = { collection: string; page: PageDeclaration };
type LivePreview = NonNullable<NonNullable<CollectionConfig['admin']>['livePreview']>;

const addressOf = ({
  collection,
  page,
  document,
  locale,
}: Previewed & { document: Record<string, unknown>; locale: string | undefined }): string | null => {
  const path = pathOf({ page, document });
  if (path === null) return null;
  const query = new URLSearchParams({
    collection,
    path: isLocale(locale) ? localizePath({ path, locale }) : path,
  });
  return `/api/preview?${query}`;
};

/** Where the preview button of a document leads: the route that checks the account and turns draft mode on. */
export const previewUrl =
  (previewed: Previewed): GeneratePreviewURL =>
  (document, { locale }) =>
    addressOf({ ...previewed, document, locale });

/** The same page beside the form, as a phone and a desktop show it; saving a draft renders it anew. */
export const livePreview = (previewed: Previewed): LivePreview => ({
  url: ({ data, locale }) => addressOf({ ...previewed, document: data, locale: locale.code }),
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 390, height: 844 },
    { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
  ],
});
