import { expect, it } from 'vitest';

import { defaultLocale, type Locale } from '@/core/locales';
import { claimsOf } from '@/editorial/claims/claims-of';

import { batches, type Item } from './collections';
import { createDirectory } from './lookup';

const items = batches.flatMap((batch) => batch.items);
const directory = createDirectory(items);
items.forEach((item, index) => directory.remember(item, index + 1));

const findings = ({ item, locale }: { item: Item; locale: Locale }): string[] => {
  const read = locale === defaultLocale ? item.data : item.es;
  const document = read?.(directory.idOf) ?? {};
  return claimsOf({ collection: { slug: item.collection, custom: {} }, document, locale })
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, path, excerpt }) => `${item.collection}/${item.key} ${path}: ${rule} “${excerpt}”`);
};

it.each(['en', 'es'] as const)(
  'the demo says nothing that its own checker would stop or warn about, in %s',
  (locale) => {
    expect(items.flatMap((item) => findings({ item, locale }))).toEqual([]);
  },
);
