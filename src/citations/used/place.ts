import type { Locale } from '@/core/locales';

/** A place in a document that cites a reference. */
export type Place = {
  /** Where in the form it is, from the outside in: "Serious effects 2 › Sources". */
  field: string;
  /** The language of the text, or null where it is the same in all. */
  locale: Locale | null;
  /** The sentence, or the statement, that the reference carries. */
  sentence: string;
  locator: string | null;
  supports: string | null;
};

/** Labels of nested fields in one line. */
export const joinTrail = (trail: string[]): string => trail.join(' › ');

const longest = 280;

/** A sentence short enough for a list. */
export const shorten = (text: string): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longest))} …`;
};
