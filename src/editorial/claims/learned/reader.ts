import type { Category } from '../finding';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import type { Model } from './model';
import { idOf, type Read, signsOf } from './signs';

/** What the model makes of one category in a passage. */
export type Opinion = {
  /** How likely something here blocks, 0 to 1. */
  block: number;
  /** How likely something here blocks or warns. */
  any: number;
  /** The likeliest rule that blocks, and the likeliest that warns. */
  blocks: Rule | null;
  warns: Rule | null;
};

export type Opinions = Record<Category, Opinion>;

/** A sentence that has been read: which rows of the model speak, and by rule the sum of what they say. */
export type Reading = { rows: Int32Array; sums: Int32Array };

export type Reader = {
  read: (sentence: Read) => Reading;
  /** Of one sentence, or of two that follow each other. */
  opinionsOf: (one: Reading, other?: Reading) => Opinions;
  knows: (rule: string) => boolean;
  /** The words that speak most for a rule: the run of words with the largest sum. */
  placeOf: (input: { rule: string; sentence: Read }) => { from: number; to: number };
};

const noOpinions = (): Opinions => {
  const none = (): Opinion => ({ block: 0, any: 0, blocks: null, warns: null });
  return {
    outcome: none(),
    safety: none(),
    regulatory: none(),
    comparison: none(),
    evidence: none(),
    social: none(),
    form: none(),
    page: none(),
  };
};

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const createReader = (model: Model): Reader => {
  const { rowOf, weights, unit, bias, bits } = model;
  const width = bias.length;
  const known = model.rules.map((id): Rule => {
    const rule = byId.get(id);
    if (!rule) throw new Error(`The model speaks of the rule "${id}", which does not exist. Train it again.`);
    return rule;
  });
  /** Rules of one category and severity share a place: that of the first of them. */
  const place = known.map((rule) =>
    known.findIndex(({ category, severity }) => category === rule.category && severity === rule.severity),
  );
  const order = new Map(known.map(({ id }, at) => [id, at]));
  const highest = new Float64Array(width);
  const mask = 2 ** bits - 1;
  /** By row, whether it has been met; empty between readings. */
  const marked = new Uint8Array(model.rows);
  let found = new Int32Array(4096);

  /** The rows of the signs that say something, each once. */
  const rowsOf = (sentence: Read): Int32Array => {
    const { signs, count: all } = signsOf(sentence);
    if (found.length < all) found = new Int32Array(2 * all);
    let count = 0;
    for (let at = 0; at < all; at += 1) {
      const row = rowOf(idOf(signs[at] ?? 0, mask));
      if (row < 0 || marked[row] === 1) continue;
      marked[row] = 1;
      found[count] = row;
      count += 1;
    }
    const rows = found.slice(0, count);
    for (const row of rows) marked[row] = 0;
    return rows;
  };

  /** What stands in both counts once. */
  const sumOfBoth = (one: Reading, other: Reading): Int32Array => {
    for (const row of one.rows) marked[row] = 1;
    const shared = weights.sum(other.rows.filter((row) => marked[row] === 1));
    for (const row of one.rows) marked[row] = 0;
    return one.sums.map((sum, rule) => sum + (other.sums[rule] ?? 0) - (shared[rule] ?? 0));
  };

  return {
    read: (sentence) => {
      const rows = rowsOf(sentence);
      return { rows, sums: weights.sum(rows) };
    },
    opinionsOf: (one, other) => {
      const sums = other ? sumOfBoth(one, other) : one.sums;
      const opinions = noOpinions();
      highest.fill(0);
      for (let at = 0; at < width; at += 1) {
        const rule = known[at];
        if (!rule) continue;
        const { category, severity } = rule;
        const opinion = opinions[category];
        const own = 1 / (1 + Math.exp(-((bias[at] ?? 0) + unit * (sums[at] ?? 0))));
        if (own > (highest[place[at] ?? 0] ?? 0)) {
          highest[place[at] ?? 0] = own;
          if (severity === 'block') opinion.blocks = rule;
          else opinion.warns = rule;
        }
        // Rules of a category shade into each other: something is there unless none of them applies.
        if (severity === 'block') opinion.block = 1 - (1 - opinion.block) * (1 - own);
        opinion.any = 1 - (1 - opinion.any) * (1 - own);
      }
      return opinions;
    },
    knows: (rule) => order.has(rule),
    placeOf: ({ rule, sentence }) => {
      const count = sentence.texts.length;
      const shares = new Float64Array(count + 1);
      const { signs, from: first, to: last, count: all } = signsOf(sentence);
      for (let index = 0; index < all; index += 1) {
        const row = rowOf(idOf(signs[index] ?? 0, mask));
        if (row < 0) continue;
        const half = weights.at(row, order.get(rule) ?? 0) / 2;
        for (const at of [first[index] ?? 0, last[index] ?? 0]) shares[at - 1] = (shares[at - 1] ?? 0) + half;
      }
      let best = { from: 0, to: count, sum: -Infinity };
      let [sum, from] = [0, 0];
      for (let at = 0; at < count; at += 1) {
        if (sum <= 0) [sum, from] = [0, at];
        sum += shares[at] ?? 0;
        if (sum > best.sum) best = { from, to: at + 1, sum };
      }
      return best;
    },
  };
};
