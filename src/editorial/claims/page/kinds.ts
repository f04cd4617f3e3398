/** "The light gel", "a yearly check": of which kind something is, whatever it is. */
const kind =
  /(?:^|\b(?:the|an?|our|your|each|every|this|my|for|with|on) )([a-z][a-z-]{2,}) ([a-z][a-z-]{2,}?)s?(?= (?:is|are|was|will|can|may|must|has|have|takes?|lasts?|needs?|heals?|costs?|comes?|needs?|goes|gives?|works?|which|that|of|for|in|at|with|by|and|or|to|on)\b|[,.;:!?*)]|$)/g;

/** Tells no kind. */
const anyKind = new Set(
  'first initial inicial full whole single usual typical normal next more another both few same very only good main own total average minimum maximum one two three four five six seven eight nine ten twelve twenty thirty every each this most some many any all no these those such our your the and recommended standard complete entire actual'.split(
    ' ',
  ),
);

/** "El laser suave", "las verrugas grandes", "el laser de diodo": the kind stands after it. */
const kindAfter =
  /\b(?:el|la|los|las|un|una|del|al|su) ([a-z]{3,}?)(?:s|es)? (?:de )?([a-z][a-z\d]{2,}?)(?:s|es)?(?=[,.;:)]|$| (?:la|el|se|no|los|las|hay|le|te|usted|de|del|en|necesita\w*|tarda\w*|dura\w*|cuesta\w*|queda\w*|es|son|esta|estan)\b)/g;

/** The things a text names with their kinds. */
export const kindsIn = (text: string): Map<string, Set<string>> => {
  const kinds = new Map<string, Set<string>>();
  for (const [, modifier = '', noun = ''] of text.matchAll(kind))
    if (!anyKind.has(modifier)) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(modifier));
  for (const [, noun = '', modifier = ''] of text.matchAll(kindAfter))
    if (!anyKind.has(modifier)) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(modifier));
  return kinds;
};

type Named = { text: string; kinds: ReadonlyMap<string, ReadonlySet<string>> };

/** Both name the same thing, each in a kind that the other does not name. */
export const kindsDiffer = (one: Named, other: Named): boolean =>
  [...one.kinds].some(([noun, kinds]) => {
    const others = other.kinds.get(noun);
    return (
      others !== undefined &&
      ![...kinds].some((each) => other.text.includes(each)) &&
      ![...others].some((each) => one.text.includes(each))
    );
  });
