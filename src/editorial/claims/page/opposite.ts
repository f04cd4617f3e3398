/** Two things that a page cannot both say; each side is looked for in a folded sentence. */
export type Opposites = {
  id: string;
  name: string;
  one: RegExp;
  other: RegExp;
  unless?: RegExp;
  /** The words of the question itself: what else two sentences speak of must not differ. */
  words?: RegExp;
  /** A quick look before either side is looked for. */
  hint?: RegExp;
  /** Whether two sentences that take sides speak of different things. */
  isOther?: (one: string, other: string) => boolean;
  /** Each clause is read by itself: "No referral is needed: insurers pay for it." */
  isOfClauses?: boolean;
  /** Before the visit is another thing than after it. */
  isTimed?: boolean;
};
