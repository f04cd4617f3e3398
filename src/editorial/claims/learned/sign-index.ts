const bitsOf = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * Finds the place of a sign in a list, or -1. One bit a sign says whether it is there, and counting the bits before it says
 * where: small enough for the fast part of the memory, where most signs are found not to be there.
 * @param bits there are 2 to the power of this many signs
 */
export const indexSigns = ({ signs, bits }: { signs: Uint32Array; bits: number }): ((sign: number) => number) => {
  const present = new Int32Array(2 ** bits / 32);
  for (const sign of signs) present[sign >>> 5] = (present[sign >>> 5] ?? 0) | (1 << (sign & 31));
  const List = signs.length > 0xffff ? Uint32Array : Uint16Array;
  const before = new List(present.length);
  for (let at = 1; at < present.length; at += 1) before[at] = (before[at - 1] ?? 0) + bitsOf(present[at - 1] ?? 0);
  const rankOf = (sign: number): number =>
    (before[sign >>> 5] ?? 0) + bitsOf((present[sign >>> 5] ?? 0) & ((1 << (sign & 31)) - 1));
  const places = new List(signs.length);
  signs.forEach((sign, place) => (places[rankOf(sign)] = place));
  return (sign) => ((((present[sign >>> 5] ?? 0) >>> (sign & 31)) & 1) === 0 ? -1 : (places[rankOf(sign)] ?? -1));
};
