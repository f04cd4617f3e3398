/** Values of relationship fields as they come without following them: an id, or a document where something followed it. */
type Related = number | { id: number };

export const idOf = (value: Related | null | undefined): number | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? value.id : value;
};

export const idsOf = (values: Related[] | null | undefined): number[] =>
  (values ?? []).flatMap((value) => idOf(value) ?? []);
