import type { CollectionConfig, SanitizedCollectionConfig } from 'payload';

type Data = Record<string, unknown>;

/** What a collection declares whose documents must not vanish while others need them. */
export type NeededBy = {
  /** Fields of other collections that name everything a document needs, for example `cites`. */
  through: string[];
  /** What the others do, for messages: "cited". */
  verb: string;
  /** What an editor can do about it, in one sentence. */
  wayOut: string;
  /** Puts one document in the place of another in the stored data of a dependant, in all languages. */
  replace: (args: { data: Data; from: number; to: number }) => Data;
};

/** What a collection declared about those who need its documents, or null. */
export const neededByOf = (collection: Pick<CollectionConfig | SanitizedCollectionConfig, 'custom'>): NeededBy | null =>
  (collection.custom as { neededBy?: NeededBy } | undefined)?.neededBy ?? null;
