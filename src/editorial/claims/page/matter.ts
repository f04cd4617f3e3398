/** Something that people ask whether it is so, or whether and when they may do it. */
export type Matter = {
  id: string;
  name: string;
  words: RegExp;
  forbids?: RegExp;
  allows?: RegExp;
  /** A denial of what would forbid: "do not come hungry". */
  lifts?: RegExp;
  /** Forbids or allows one kind of it only. */
  partly?: RegExp;
  /** A page rules on it for its treatment, whatever else the sentences speak of. */
  isOfPage?: boolean;
  /** Two sentences speak of the same where they use the same word of it: "sauna". */
  isOfWords?: boolean;
  /** Words of it that mean every kind: "exercise" and "gym" are alike. */
  alike?: RegExp;
  /** What a sentence says that tells people what to do. */
  acts?: RegExp;
};
