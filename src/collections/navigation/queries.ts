import 'server-only';

import { type Locale, localizePath } from '@/core/locales';
import { readGlobal } from '@/core/read/globals';
import type { LinkView } from '@/ui/views';

type Row = { label: string; path: string };

/** Links of the header and the footer, in the order of the editor. */
export const readNavigation = async ({
  locale,
}: {
  locale: Locale;
}): Promise<{ header: LinkView[]; footer: LinkView[] }> => {
  const { header, footer } = await readGlobal({ slug: 'navigation', locale });
  const toLinks = (rows: Row[] | null | undefined): LinkView[] =>
    (rows ?? []).map(({ label, path }) => ({ label, href: localizePath({ path, locale }) }));
  return { header: toLinks(header), footer: toLinks(footer) };
};
