import { seoPlugin } from '@payloadcms/plugin-seo';
import type { CollectionConfig, CollectionSlug, Plugin } from 'payload';

import { pathOf } from '@/core/address/address';
import { pageOf } from '@/core/collection/page-of';
import { env } from '@/env';

type Described = { name?: string; title?: string; summary?: string };

const hasSearchTab = ({ fields }: CollectionConfig): boolean =>
  fields.some(
    (field) =>
      field.type === 'tabs' &&
      field.tabs.some((tab) => tab.fields.some((inner) => 'name' in inner && inner.name === 'seo')),
  );

/**
 * Answers the buttons of the tab "Search" that fill in title and description. The plugin refuses everybody for a
 * collection that it does not know, and adds fields of its own to one that it knows: ours stay as they are.
 */
export const generateSearchTexts: Plugin = (config) => {
  const collections = config.collections ?? [];
  const extended = seoPlugin({
    collections: collections.filter(hasSearchTab).map(({ slug }) => slug as CollectionSlug),
    generateTitle: ({ doc }) => (doc as Described).name ?? (doc as Described).title ?? '',
    generateDescription: ({ doc }) => (doc as Described).summary ?? '',
    generateURL: ({ doc, collectionConfig }) => {
      const page = collectionConfig && pageOf(collectionConfig);
      const address = page ? pathOf({ page, document: doc as { id?: number; slug?: string } }) : null;
      return new URL(address ?? '/', env.siteUrl).href;
    },
  })(config);
  return { ...extended, collections };
};
