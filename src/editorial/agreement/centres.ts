import type { CollectionConfig, SanitizedCollectionConfig } from 'payload';

import { idOf } from '@/core/read/relation';

import { type Agreement, agreementOf, type Link } from './declaration';

/** A collection of whose documents others speak. */
export type CentreCollection = {
  collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'slug'>;
  names: NonNullable<Agreement['names']>;
  /** Fields of others that point here: all that those say belongs to it. */
  shows: Link[];
  /** Its own fields that point at others: what those say belongs to it where they name it. */
  through: Link[];
};

/** The collections of whose documents others speak, by what they declare. */
export const centresAmong = (
  collections: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom' | 'slug'>[],
): CentreCollection[] =>
  collections.flatMap((collection) => {
    const { names, with: shows = [], through = [] } = agreementOf(collection);
    return names === undefined ? [] : [{ collection, names, shows, through }];
  });

/** Ids in a relationship field, of one document or several. */
export const idsIn = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => idOf(one as number | null | undefined) ?? []);
