/** Something to know about a reference before citing it. */
export type ReferenceState = {
  label: string;
  /** Whether it speaks against citing it for a statement about patients. */
  grave: boolean;
};

/** A reference as the search for citing answers it. */
export type FoundReference = {
  id: number;
  /** Author and year, as people talk about a paper. */
  name: string;
  /** The entry as the bibliography prints it. */
  formatted: string;
  states: ReferenceState[];
};

export type FoundReferences = {
  docs: FoundReference[];
  /** How many there are altogether. */
  total: number;
};
