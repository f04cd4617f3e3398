import { isFilled, type Related, valueAt } from './part';
import { partsByCollection } from './parts';

export type PartState = {
  label: string;
  needed: boolean;
  state: 'there' | 'missing';
  /** Where it is written, or goes on; null where it lives in other documents. */
  path: string | null;
  /** What is missing, where a field is filled and that is not enough. */
  note: string | null;
};

/** Which parts of its page a document has, in the order in which patients read them. */
export const completenessOf = ({
  collection,
  data,
  related,
}: {
  collection: string;
  data: Record<string, unknown>;
  related: Related;
}): PartState[] =>
  (partsByCollection[collection] ?? []).map(({ label, paths, needed, check }) => {
    const empty = paths.find((path) => !isFilled(valueAt(data, path)));
    const note = empty === undefined ? (check?.({ data, related }) ?? null) : null;
    return {
      label,
      needed,
      state: empty === undefined && note === null ? 'there' : 'missing',
      path: empty ?? paths[0] ?? null,
      note,
    };
  });
