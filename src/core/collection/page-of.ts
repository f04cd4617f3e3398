import type { CollectionConfig, SanitizedCollectionConfig } from 'payload';

import type { PageDeclaration } from './definition';

type Custom = { page?: PageDeclaration; translated?: boolean } | undefined;

/** What a collection declared about its pages, or null when it has none. */
export const pageOf = (
  collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom'>,
): PageDeclaration | null => (collection.custom as Custom)?.page ?? null;

/** Whether the documents of a collection are public in another language only once their translation is reviewed. */
export const isTranslated = (collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom'>): boolean =>
  (collection.custom as Custom)?.translated === true;
