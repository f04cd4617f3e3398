import type { ImportResult } from '../import/result';

export const countStatuses = (results: ImportResult[]): Record<ImportResult['status'], number> => {
  const count = { created: 0, duplicate: 0, invalid: 0 };
  for (const { status } of results) count[status] += 1;
  return count;
};

export type Batch = { text: string; indices: number[] };

/**
 * What a check found to be new and is not imported yet, in batches that one request saves in a few seconds. It is
 * sent as the check read it, so that no registry is asked twice.
 */
export const planBatches = ({ results, size }: { results: ImportResult[]; size: number }): Batch[] => {
  const indices = results.flatMap(({ status, id, reference }, index) =>
    status === 'created' && id === undefined && reference !== undefined ? [index] : [],
  );
  return Array.from({ length: Math.ceil(indices.length / size) }, (_, batch) => {
    const some = indices.slice(batch * size, (batch + 1) * size);
    return { indices: some, text: JSON.stringify(some.map((index) => results[index]?.reference?.item)) };
  });
};

/** The results of a check with those of a batch in their places; line and excerpt are those of the pasted text. */
export const mergeResults = ({
  results,
  indices,
  imported,
}: {
  results: ImportResult[];
  indices: number[];
  imported: ImportResult[];
}): ImportResult[] =>
  results.map((checked, index) => {
    const done = imported[indices.indexOf(index)];
    if (done === undefined) return checked;
    const problems = done.status === 'created' ? checked.problems : done.problems;
    return { ...done, problems, line: checked.line, excerpt: checked.excerpt, format: checked.format };
  });
