import type { Quantity } from './quantities';

/** A number that a page may give only once, and how to find it in a folded sentence. */
export type Topic = {
  id: string;
  /** Completes "Here the page says one thing about …". */
  name: string;
  about: RegExp;
  /** A quick look before: without one of these words nothing is about it. */
  hint?: RegExp;
  unless?: RegExp;
  read: (text: string) => Quantity[];
  /** The number says from when on something is allowed, so "after" belongs to it. */
  isFromThen?: boolean;
  /** The ends count too, not only whether both could be true. */
  strict?: boolean;
  /** Words that tell two numbers apart on other topics, and are what this one is about. */
  ownWords?: RegExp;
  /** A question on it that names nothing: "How long does it take?" */
  asks?: RegExp;
  /** Read in days, where a month is about four weeks. */
  isInDays?: boolean;
  /** Whether two sentences on it speak of different things, beyond what tells any two apart. */
  isOther?: (one: string, other: string) => boolean;
  /** The question that a bare number answers, with its unit: "How many sessions?" */
  asked?: RegExp;
};
