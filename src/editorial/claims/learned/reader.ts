import type { Category, Severity } from '../finding';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import type { Model } from './model';
import { eachSign, idOf, type Read } from './signs';

/** What the model makes of one category in a passage. */
export type Opinion = {
  /** How likely something here blocks, 0 to 1. */
  block: number;
  /** How likely something here blocks or warns. */
  any: number;
  /** The likeliest rule of each severity. */
  best: Partial<Record<Severity, Rule>>;
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
  const none = (): Opinion => ({ block: 0, any: 0, best: {} });
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
  /** One bit a sign, small enough for the fast part of the memory: most signs say nothing. */
  const speaks = new Uint8Array(2 ** bits / 8);
  rowOf.forEach((row, id) => {
    if (row > 0) speaks[id >>> 3] = (speaks[id >>> 3] ?? 0) | (1 << (id & 7));
  });
  const mask = 2 ** bits - 1;
  const rowAt = (sign: number): number => {
    const id = idOf(sign, mask);
    return ((speaks[id >>> 3] ?? 0) & (1 << (id & 7))) === 0 ? 0 : (rowOf[id] ?? 0);
  };

  const marked = new Uint32Array(weights.length / width + 1);
  let round = 0;
  let found = new Int32Array(4096);

  /** The rows of the signs that say something, each once. */
  const rowsOf = (sentence: Read): Int32Array => {
    round += 1;
    let count = 0;
    eachSign(sentence, (sign) => {
      const row = rowAt(sign);
      if (row === 0 || marked[row] === round) return;
      marked[row] = round;
      if (count === found.length) {
        const larger = new Int32Array(count * 2);
        larger.set(found);
        found = larger;
      }
      found[count] = row;
      count += 1;
    });
    return found.slice(0, count);
  };

  const sumOf = (rows: Int32Array): Int32Array => {
    const sums = new Int32Array(width);
    for (const row of rows) {
      const start = (row - 1) * width;
      for (let rule = 0; rule < width; rule += 1) sums[rule] = (sums[rule] ?? 0) + (weights[start + rule] ?? 0);
    }
    return sums;
  };

  /** What stands in both counts once. */
  const sumOfBoth = (one: Reading, other: Reading): Int32Array => {
    round += 1;
    for (const row of one.rows) marked[row] = round;
    const shared = sumOf(other.rows.filter((row) => marked[row] === round));
    return one.sums.map((sum, rule) => sum + (other.sums[rule] ?? 0) - (shared[rule] ?? 0));
  };

  return {
    read: (sentence) => {
      const rows = rowsOf(sentence);
      return { rows, sums: sumOf(rows) };
    },
    opinionsOf: (one, other) => {
      const sums = other ? sumOfBoth(one, other) : one.sums;
      const opinions = noOpinions();
      const highest = new Float64Array(width);
      for (let at = 0; at < width; at += 1) {
        const rule = known[at];
        if (!rule) continue;
        const { category, severity } = rule;
        const opinion = opinions[category];
        const own = 1 / (1 + Math.exp(-((bias[at] ?? 0) + unit * (sums[at] ?? 0))));
        if (own > (highest[place[at] ?? 0] ?? 0)) {
          highest[place[at] ?? 0] = own;
          opinion.best[severity] = rule;
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
      eachSign(sentence, (sign, from, to) => {
        const row = rowAt(sign);
        if (row === 0) return;
        const half = (weights[(row - 1) * width + (order.get(rule) ?? 0)] ?? 0) / 2;
        for (const at of [from, to]) shares[at - 1] = (shares[at - 1] ?? 0) + half;
      });
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
