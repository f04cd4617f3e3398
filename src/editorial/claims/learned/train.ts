import { pseudoRandom } from './pseudo-random';
import { createCollector, type Read } from './signs';

/** A text, and the rules that have something to say about it. */
export type Lesson = { sentences: readonly Read[]; rules: readonly string[] };

export type Trained = {
  bits: number;
  rules: readonly string[];
  /** Row by sign, column by rule. */
  weights: Float32Array;
  bias: Float32Array;
  /** In how many lessons each sign stood. */
  counts: Uint32Array;
};

/** In how many lessons each sign stands. */
const countSigns = (all: readonly Int32Array[], bits: number): Uint32Array => {
  const counts = new Uint32Array(2 ** bits);
  for (const ids of all) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

/**
 * Logistic regression with one output a rule, by stochastic gradient descent with a rate of its own for every weight
 * (AdaGrad, Duchi 2011). The same lessons in the same order give the same weights.
 */
export const train = ({
  lessons,
  rules,
  bits,
  epochs,
  rate,
  only,
}: {
  lessons: readonly Lesson[];
  rules: readonly string[];
  bits: number;
  epochs: number;
  rate: number;
  /** The signs to learn from; without it all. */
  only?: ReadonlySet<number>;
}): Trained => {
  const width = rules.length;
  const collect = createCollector(bits);
  const all = lessons.map(({ sentences }) => collect(sentences));
  const counts = countSigns(all, bits);
  // A sign that stands in one lesson would teach that lesson and nothing else.
  const inputs = all.map((ids) => ids.filter((id) => (counts[id] ?? 0) > 1 && (only === undefined || only.has(id))));
  const targets = lessons.map((lesson) => Uint8Array.from(rules, (rule) => Number(lesson.rules.includes(rule))));
  const weights = new Float32Array(2 ** bits * width);
  const squares = new Float32Array(2 ** bits * width).fill(0.1);
  const bias = new Float32Array(width).fill(-4);
  const order = lessons.map((_, at) => at);
  const random = pseudoRandom(7);
  const slope = new Float32Array(width);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const ids = inputs[index] ?? new Int32Array();
      const target = targets[index] ?? new Uint8Array();
      slope.set(bias);
      for (const id of ids) {
        const row = id * width;
        for (let rule = 0; rule < width; rule += 1) slope[rule] = (slope[rule] ?? 0) + (weights[row + rule] ?? 0);
      }
      const learning: number[] = [];
      for (let rule = 0; rule < width; rule += 1) {
        const error = 1 / (1 + Math.exp(-(slope[rule] ?? 0))) - (target[rule] ?? 0);
        slope[rule] = error;
        bias[rule] = (bias[rule] ?? 0) - 0.01 * error;
        if (Math.abs(error) > 0.001) learning.push(rule);
      }
      if (learning.length === 0) continue;
      for (const id of ids) {
        const row = id * width;
        for (const rule of learning) {
          const place = row + rule;
          const weight = weights[place] ?? 0;
          const gradient = slope[rule] ?? 0;
          const square = (squares[place] ?? 0) + gradient * gradient;
          squares[place] = square;
          weights[place] = weight - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { bits, rules, weights, bias, counts };
};

/** The signs that say something: one of their weights is at least this large. */
export const tellingSigns = ({ weights, rules, bits }: Trained, least: number): Set<number> => {
  const telling = new Set<number>();
  for (let sign = 0; sign < 2 ** bits; sign += 1) {
    const row = weights.subarray(sign * rules.length, (sign + 1) * rules.length);
    if (row.some((weight) => Math.abs(weight) >= least)) telling.add(sign);
  }
  return telling;
};
