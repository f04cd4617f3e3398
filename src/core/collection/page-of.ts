import type { CollectionConfig, SanitizedCollectionConfig } from 'payload';

import type { PageDeclaration } from './definition';

type Custom = { page?: PageDeclaration } | undefined;

/** What a collection declared about its pages, or null when it has none. */
export const pageOf = (
  collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom'>,
): PageDeclaration | null => (collection.custom as Custom)?.page ?? null;
