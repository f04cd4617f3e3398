export type NumberRange = { from: number; to: number };

/** Sorts numbers and folds neighbours: 3, 1, 2, 7 → 1–3, 7. Two neighbours fold only from three on. */
export const foldRanges = (numbers: number[]): NumberRange[] => {
  const runs: NumberRange[] = [];
  for (const n of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === n - 1) last.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs.flatMap(({ from, to }) =>
    to === from + 1
      ? [
          { from, to: from },
          { from: to, to },
        ]
      : [{ from, to }],
  );
};
