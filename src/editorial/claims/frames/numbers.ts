import type { Tag } from './lexicon';

const numberWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty ' +
    'sixty seventy eighty ninety hundred dozen un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta'
  ).split(' '),
);

const isDigit = (text = ''): boolean => text >= '0' && text < ':';
const isNumber = (text = ''): boolean => isDigit(text) || numberWords.has(text);

/** Index after a number such as "85", "85 to 90" or "eighty five". */
const numberEnd = (words: readonly string[], at: number): number => {
  let end = at;
  if (!isNumber(words[end])) return at;
  end += 1;
  if (!isDigit(words[at]) && !isDigit(words[end]) && isNumber(words[end])) end += 1;
  const joins =
    words[end] === '-' || words[end] === 'to' || words[end] === 'and' || words[end] === 'a' || words[end] === 'y';
  if (joins && isNumber(words[end + 1])) return numberEnd(words, end + 1);
  return end;
};

const percentSigns = new Set(['%', 'percent', 'pc', 'pct']);

const percentEnd = (words: readonly string[], end: number): number | null => {
  if (percentSigns.has(words[end] ?? '')) return end + 1;
  return (words[end] === 'per' && words[end + 1] === 'cent') || (words[end] === 'por' && words[end + 1] === 'ciento')
    ? end + 2
    : null;
};

const parts = new Set('half third thirds quarter quarters fifth fifths majority'.split(' '));
const scales = new Set('pounds lbs kilos kg stone inches centimetres centimeters cm'.split(' '));

const quantifiers = new Set('half mitad nearly almost virtually practically'.split(' '));

/** Numbers and what they count, which no list of words could hold: percentages, fractions, weights. */
const none: readonly Tag[] = [];

export const numericTags = (words: readonly string[], at: number): readonly Tag[] => {
  const word = words[at] ?? '';
  if (!isNumber(word) && !quantifiers.has(word)) return none;
  const tags: Tag[] = [];
  const end = numberEnd(words, at);
  if (end > at) {
    tags.push({ name: 'num', length: end - at });
    if (/^(?:19|20)\d\d$/.test(word)) tags.push({ name: 'year', length: 1 });
    const percent = percentEnd(words, end);
    if (percent !== null) tags.push({ name: 'percent', length: percent - at });
    if (scales.has(words[end] ?? '')) tags.push({ name: 'amount', length: end + 1 - at });
    const isOutOf = /^(?:in|of|from|de)$/.test(words[end] ?? '') || (words[end] === 'out' && words[end + 1] === 'of');
    if (isOutOf) {
      let whole = words[end] === 'out' ? end + 2 : end + 1;
      if (words[whole] === 'every' || words[whole] === 'each' || words[whole] === 'cada') whole += 1;
      const wholeEnd = numberEnd(words, whole);
      if (wholeEnd > whole) tags.push({ name: 'fraction', length: wholeEnd - at });
    }
    if (parts.has(words[end] ?? '')) tags.push({ name: 'fraction', length: end + 1 - at });
  } else if (word === 'half' || word === 'mitad') tags.push({ name: 'fraction', length: 1 });
  else if (
    (word === 'nearly' || word === 'almost' || word === 'virtually' || word === 'practically') &&
    words[at + 1] === 'all'
  )
    tags.push({ name: 'fraction', length: 2 });
  return tags;
};
