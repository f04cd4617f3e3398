import 'server-only';

import type { DataFromGlobalSlug, GlobalSlug } from 'payload';
import { cache } from 'react';

import { readPastGlobal } from '../as-of/read-past';
import { defaultLocale, type Locale } from '../locales';
import { globalTag } from '../revalidation/tags';
import { openPayload } from './payload';
import { markShown } from './shown';
import { readViewer } from './viewer';

const read = cache(async (slug: GlobalSlug, locale: Locale): Promise<unknown> => {
  const [payload, { asOf }] = await Promise.all([openPayload(), readViewer()]);
  await markShown([globalTag(slug)]);
  const past = asOf === null ? null : await readPastGlobal({ payload, slug, at: asOf, locale });
  if (past !== null) return past;
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
