import 'server-only';

import type { Locale } from '@/core/locales';
import { readByIds } from '@/core/read/documents';
import type { MediaView } from '@/ui/views';

import { focusOf, pathOfFile, variantsOf } from './sizes';

/** What a picture without stored dimensions is shown at: the shape of the site's illustrations. */
const fallback = { width: 480, height: 360 };

/** Pictures by id; those that are missing are left out. */
export const readPictures = async ({
  ids,
  locale,
}: {
  ids: (number | null)[];
  locale: Locale;
}): Promise<(id: number | null) => MediaView | null> => {
  const wanted = ids.filter((id) => id !== null);
  const documents = await readByIds({ collection: 'media', locale, ids: wanted });
  const views = new Map<number, MediaView>();
  for (const document of documents) {
    const { id, url, width, height, alt, decorative } = document;
    if (!url) continue;
    views.set(id, {
      src: pathOfFile(url),
      width: width ?? fallback.width,
      height: height ?? fallback.height,
      alt: decorative ? '' : (alt ?? ''),
      variants: variantsOf(document),
      focus: focusOf(document),
      inline: document.inline ?? null,
    });
  }
  return (id) => (id === null ? null : (views.get(id) ?? null));
};
