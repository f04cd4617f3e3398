/** One place in the text that cites: its anchor on the page and the references it names, by id. */
export type Occurrence = { anchor: string; references: number[] };

export type Numbering = {
  /** References in the order of their numbers: the first has number 1. */
  order: number[];
  /** Numbers of references, ascending and each once; references not cited are left out. */
  numbersOf: (references: number[]) => number[];
  /** Anchors of the places that cite a reference, in reading order. */
  citedFrom: (reference: number) => string[];
};

/** Numbers references by their first appearance in the text (AMA Manual of Style, 11th edition, section 3.6). */
export const numberCitations = (occurrences: Occurrence[]): Numbering => {
  const numbers = new Map<number, number>();
  const anchors = new Map<number, string[]>();
  for (const { anchor, references } of occurrences) {
    for (const reference of new Set(references)) {
      if (!numbers.has(reference)) numbers.set(reference, numbers.size + 1);
      anchors.set(reference, [...(anchors.get(reference) ?? []), anchor]);
    }
  }
  return {
    order: [...numbers.keys()],
    numbersOf: (references) => [...new Set(references.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b),
    citedFrom: (reference) => anchors.get(reference) ?? [],
  };
};
