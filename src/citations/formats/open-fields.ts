/** A field of an entry as the file has it. */
export type TaggedField = { tag: string; value: string };

export type OpenFields = {
  /** The first value among some tags, in the order of the tags. Repetitions of the same value count as read. */
  first: (...tags: string[]) => string | undefined;
  /** Every value of some tags, in the order of the file. */
  all: (...tags: string[]) => TaggedField[];
  /** Values of some tags for which a test holds. */
  where: (tags: string[], test: (value: string) => boolean) => string[];
  /** What nobody has read, in the order of the file. */
  left: () => TaggedField[];
};

/** Hands out the fields of an entry and remembers which were read, so that none is lost without a word. */
export const openFields = (given: TaggedField[]): OpenFields => {
  const fields = given.filter(({ value }) => value !== '');
  const read = new Set<TaggedField>();
  const take = (field: TaggedField): TaggedField => {
    read.add(field);
    return field;
  };
  const of = (tags: string[]): TaggedField[] => tags.flatMap((wanted) => fields.filter(({ tag }) => tag === wanted));

  return {
    first: (...tags) => {
      const candidates = of(tags);
      const found = candidates[0]?.value;
      candidates.filter(({ value }) => value === found).forEach(take);
      return found;
    },
    all: (...tags) => fields.filter(({ tag }) => tags.includes(tag)).map(take),
    where: (tags, test) =>
      of(tags)
        .filter(({ value }) => test(value))
        .map((field) => take(field).value),
    left: () => fields.filter((field) => !read.has(field)),
  };
};
