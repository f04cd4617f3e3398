/** "The light gel", "a yearly check": of which kind something is, whatever it is. */
const kind =
  /\b(?:the|an?|our|your|each|every|this|my) ([a-z][a-z-]{2,}) ([a-z][a-z-]{2,}?)s?(?= (?:is|are|was|will|can|may|must|has|have|takes?|lasts?|costs?|comes?|needs?|goes|gives?|works?|which|that|of|for|in|at|with|by|and|or|to|on)\b|[,.;:!?*)]|$)/g;

/** Tells no kind. */
const anyKind = new Set(
  'full whole single usual typical normal next more another both few same very only good main own total average minimum maximum one two three four five six seven eight nine ten twelve twenty thirty recommended standard complete entire actual'.split(
    ' ',
  ),
);

const kindsIn = (text: string): Map<string, Set<string>> => {
  const kinds = new Map<string, Set<string>>();
  for (const [, modifier = '', noun = ''] of text.matchAll(kind))
    if (!anyKind.has(modifier)) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(modifier));
  return kinds;
};

/** Both name the same thing, each in a kind that the other does not name. */
export const kindsDiffer = (one: string, other: string): boolean => {
  const here = kindsIn(one);
  if (here.size === 0) return false;
  const there = kindsIn(other);
  return [...here].some(([noun, kinds]) => {
    const others = there.get(noun);
    return (
      others !== undefined &&
      ![...kinds].some((each) => other.includes(each)) &&
      ![...others].some((each) => one.includes(each))
    );
  });
};
