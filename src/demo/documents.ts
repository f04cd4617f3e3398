import { defaultLocale, type Locale } from '@/core/locales';

import { batches, type Item } from './collections';
import { createDirectory } from './lookup';

type DemoDocument = { key: string; collection: Item['collection']; document: object };

/** The documents of the demo in a language, as they would be saved; what has no translation is empty. */
export const demoDocuments = (locale: Locale): DemoDocument[] => {
  const items = batches.flatMap((batch) => batch.items);
  const directory = createDirectory(items);
  items.forEach((item, index) => directory.remember(item, index + 1));
  return items.map(({ key, collection, data, es }) => {
    const read = locale === defaultLocale ? data : es;
    return { key, collection, document: read?.(directory.idOf) ?? {} };
  });
};
