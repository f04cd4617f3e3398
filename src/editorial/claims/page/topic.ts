import type { Quantity } from './quantities';

/** A number that a page may give only once, and how to find it in a folded sentence. */
export type Topic = {
  id: string;
  /** Completes "Here the page says one thing about …". */
  name: string;
  about: RegExp;
  unless?: RegExp;
  read: (text: string) => Quantity[];
  /** The number says from when on something is allowed, so "after" belongs to it. */
  isFromThen?: boolean;
  /** The ends count too, not only whether both could be true. */
  strict?: boolean;
  /** The question that a bare number answers, with its unit: "How many sessions?" */
  asked?: RegExp;
};
