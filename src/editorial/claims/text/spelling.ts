/** Words on which claims turn, each of which people mistype. */
const keyWords = (
  'guarantee guarantees guaranteed permanent permanently completely absolutely definitely effective effectively ' +
  'eliminate eliminates regenerate regenerates regeneration complications experimental scientifically clinically ' +
  'approved testimonials painless harmless miracle revolutionary breakthrough eradicate eradicates disappear ' +
  'disappears arthritis migraines everyone everybody improvement results treatment surgery studies instantly immediately'
).split(' ');

const shortestTyped = 7;

/** Real words that differ from a key word by one letter. */
const realWords = new Set(
  'permanente artritis degenerate degenerates degeneration affective defective armless resents improvements treatments painlessly approve approves miracles result eliminated regenerated'.split(
    ' ',
  ),
);

const withoutOne = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

const byPart = new Map<string, string>();
for (const word of keyWords)
  for (const part of [word, ...withoutOne(word)]) if (!byPart.has(part)) byPart.set(part, word);
const known = new Set(keyWords);

const meantBy = (word: string): string => {
  if (known.has(word) || realWords.has(word)) return word;
  const whole = byPart.get(word);
  if (whole !== undefined) return whole;
  for (const part of withoutOne(word)) {
    const meant = byPart.get(part);
    if (meant !== undefined && Math.abs(meant.length - word.length) <= 1) return meant;
  }
  return word;
};

/** "gaurantee" is "guarantee": one letter too many, too few, changed or two swapped. */
export const correctSpelling = (word: string): string => (word.length < shortestTyped ? word : meantBy(word));
