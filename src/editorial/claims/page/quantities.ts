/** A stretch of numbers with its unit turned into a common one; open ends are infinite or zero. */
export type Quantity = { min: number; max: number; start: number; end: number };

type Span = readonly [min: number, max: number];

/** Words that are numbers only where no other number follows: "a one-hour visit", "unas dos semanas". */
const articles: Record<string, Span> = {
  a: [1, 1],
  an: [1, 1],
  un: [1, 1],
  una: [1, 1],
  'a single': [1, 1],
  single: [1, 1],
  'una sola': [1, 1],
  'un solo': [1, 1],
  'a few': [2, 6],
  few: [2, 6],
  several: [3, 9],
  unos: [2, 6],
  unas: [2, 6],
  varios: [3, 9],
  varias: [3, 9],
};

const words: Record<string, number> = {
  'half an': 0.5,
  'half a': 0.5,
  'a quarter of an': 0.25,
  'quarter of an': 0.25,
  'three quarters of an': 0.75,
  'three-quarters of an': 0.75,
  'a whole': 1,
  'a couple of': 2,
  'couple of': 2,
  'a dozen': 12,
  media: 0.5,
  'cuarto de': 0.25,
  'un cuarto de': 0.25,
  'tres cuartos de': 0.75,
  'un par de': 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  half: 0.5,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  noventa: 90,
};

const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ones = 'one two three four five six seven eight nine'.split(' ');

/** "forty-five" and the like. */
for (const [word, value] of Object.entries(tens)) {
  words[word] = value;
  ones.forEach((one, index) => {
    words[`${word}-${one}`] = value + index + 1;
    words[`${word} ${one}`] = value + index + 1;
  });
}

const longestFirst = (known: Record<string, unknown>): string =>
  Object.keys(known)
    .sort((one, other) => other.length - one.length)
    .join('|');

const figure = String.raw`(?:\d+(?:[.,]\d+)?|${longestFirst(words)})`;

const number = String.raw`(?:${figure}|(?:${longestFirst(articles)})(?! ${figure}\b))(?: and a half| y medi[ao](?! hora))?`;

/** Whether a folded text holds a number. */
export const holdsNumber = new RegExp(String.raw`\b${figure}\b`);

/** Whether a folded text ends with a number and no unit. */
export const endsWithNumber = new RegExp(String.raw`\b${figure}[.!*]*$`);

/** A number as it stands in patterns. */
export const anyFigure = figure;

const valueOf = (text: string): Span => {
  const whole = text.replace(/ and a half$| y medi[ao]$/, '');
  const more = whole === text ? 0 : 0.5;
  const value = words[whole] ?? Number(whole.replace(',', '.'));
  const [min, max] = articles[whole] ?? [value, value];
  return [min + more, max + more];
};

const atLeast =
  /(?:at least|minimum(?: \w+){0,3}|no (?:fewer|less) than|more than|over|como minimo|al menos|minimo de|mas de)\s+(?:of )?$/;
const atMost =
  /(?:up to|at most|less than|under|fewer than|(?:\bno|\bnot|\bnever|n't)(?: \w+){0,2} (?:longer|more) than|\bno(?: \w+){0,2} mas de|within|maximum of|(?:at )?the most|menos de|hasta|como mucho|settles? (?:with)?in|wears? off (?:with)?in)\s+(?:about |around )?$/;

const orMore = /^,? (?:(?:or|and) (?:more|longer)|o mas|at least|al menos)\b/;
const orLess = /^,? (?:or (?:less|fewer)|o menos|at (?:the )?most|como (?:mucho|maximo)|no more)\b/;

const afterUnit: Record<string, number> = {
  ' and a half': 0.5,
  ' y media': 0.5,
  ' and a quarter': 0.25,
  ' y cuarto': 0.25,
  ' and three quarters': 0.75,
};

/** "Several sessions a day" is no number of days. */
const isRate =
  /\b(?:(?:a|an|per|each|every|por|al) $|(?:weeks?|days?|months?|hours?|minutes?|between|semanas?|dias?|meses|entre)\b)/;

const patterns = new WeakMap<Record<string, number>, RegExp>();

const patternFor = (units: Record<string, number>): RegExp => {
  const known = patterns.get(units);
  if (known) return known;
  const unit = Object.keys(units).join('|');
  const pattern = new RegExp(
    String.raw`(?<![\w.$])(${number})(?:(?:(?<=\d)|\s)(${unit})(?![a-z])(${longestFirst(afterUnit)})?)?(?:(?:\s?-\s?| (?:to|or|a|o) |( (?:and|y) | (?=\d)))(${number}))?[\s-]+((?:\w+ ){0,2}?)(${unit})(?![a-z])(${longestFirst(afterUnit)})?`,
    'g',
  );
  patterns.set(units, pattern);
  return pattern;
};

/** Finds "4-6 sessions", "at least two weeks" or "up to an hour" in a folded text. `units` gives the size of each unit. */
export const quantitiesIn = ({ text, units }: { text: string; units: Record<string, number> }): Quantity[] => {
  const pattern = patternFor(units);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, from = '', firstUnit, firstHalf, joined, to, between = '', lastUnit = '', half] = match;
    if (isRate.test(between)) return [];
    const size = units[lastUnit] ?? 1;
    const rest = size * (afterUnit[half ?? ''] ?? 0);
    const [first, last] = [valueOf(from), valueOf(to ?? from)];
    const firstSize = units[firstUnit ?? lastUnit] ?? size;
    // "An hour and twenty minutes" is one stretch.
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isSum =
      joined !== undefined && firstUnit !== undefined && firstSize > size && !/\b(?:between|from|entre|de) $/.test(before);
    const low = isSum
      ? first[0] * firstSize + last[0] * size
      : firstSize * (first[0] + (afterUnit[firstHalf ?? ''] ?? 0)) + (to === undefined ? rest : 0);
    const high = last[1] * size + rest + (isSum ? first[1] * firstSize : 0);
    if (!Number.isFinite(low) || !Number.isFinite(high) || high < low) return [];
    const place = { start: match.index, end: match.index + whole.length };
    const after = text.slice(place.end, place.end + 20);
    if (atMost.test(before) || orLess.test(after)) return [{ min: 0, max: high, ...place }];
    if (atLeast.test(before) || orMore.test(after)) return [{ min: low, max: Infinity, ...place }];
    return [{ min: low, max: high, ...place }];
  });
};
