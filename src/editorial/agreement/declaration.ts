import type { CollectionConfig, CollectionSlug, SanitizedCollectionConfig } from 'payload';

import type { Stated } from '../claims/across/stated';

/** What a field holds on something that texts speak of too. */
export type Fact = Omit<Stated, 'restriction'> & {
  path: string;
  /** In words, for example "Number of sessions: 4 to 6". */
  words: string;
  /** A special case, such as one kind of guidance: not held against what is said in general. */
  restriction?: string;
};

/** A text with the words that make a sentence of it: "Soreness lasts" before "1 to 7 days". */
export type Line = { path: string; lead: string; text: string };

type Data = Record<string, unknown>;

/** The rows of a list. A form that has none yet holds their number in its place. */
export const rowsOf = <T>(rows: readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(rows) ? (rows as readonly T[]) : [];

/** A field that names the documents of a collection, or by which these name another one. */
export type Link = { collection: CollectionSlug; field: string };

/** What a collection declares whose documents have to agree with others. */
export type Agreement = {
  /** What its fields hold, besides its texts. */
  facts?: (document: Data) => Fact[];
  /** Short texts that only say something together with what they stand beside. */
  lines?: (document: Data) => Line[];
  /** Fields whose texts speak of something else, for example the alternatives of a therapy. */
  besides?: readonly string[];
  /**
   * Given where documents of other collections speak of one of this: its names.
   */
  names?: (document: Data) => string[];
  /** Fields of others that name it: those belong to it with all they say. */
  with?: Link[];
  /** Its own fields that name further documents, which belong to it with the sentences that name it. */
  through?: Link[];
};

/** For the `custom` part of a collection. */
export const agreeing = (agreement: Agreement): { agreement: Agreement } => ({ agreement });

type Declaring = Pick<CollectionConfig | SanitizedCollectionConfig, 'custom'>;

/** What a collection declared about that, or nothing. */
export const agreementOf = (collection: Declaring): Agreement =>
  (collection.custom as { agreement?: Agreement } | undefined)?.agreement ?? {};
