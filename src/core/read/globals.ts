import 'server-only';

import type { DataFromGlobalSlug, GlobalSlug } from 'payload';
import { cache } from 'react';

import { defaultLocale, type Locale } from '../locales';
import { globalTag } from '../revalidation/tags';
import { openPayload } from './payload';
import { markShown } from './shown';

const read = cache(async (slug: GlobalSlug, locale: Locale): Promise<unknown> => {
  const payload = await openPayload();
  await markShown([globalTag(slug)]);
  return payload.findGlobal({ slug, depth: 0, locale, fallbackLocale: defaultLocale, overrideAccess: false });
});

/** A global as the public may read it; read once per request. */
export const readGlobal = async <S extends GlobalSlug>({
  slug,
  locale,
}: {
  slug: S;
  locale: Locale;
}): Promise<DataFromGlobalSlug<S>> => (await read(slug, locale)) as DataFromGlobalSlug<S>;
