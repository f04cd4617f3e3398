/** A stretch of numbers with its unit turned into a common one; open ends are infinite or zero. */
export type Quantity = { min: number; max: number; start: number; end: number };

const words: Record<string, number> = {
  'half an': 0.5,
  'a whole': 1,
  media: 0.5,
  a: 1,
  an: 1,
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
  sixteen: 16,
  eighteen: 18,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
  half: 0.5,
  un: 1,
  una: 1,
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
  quince: 15,
  veinte: 20,
  treinta: 30,
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

const longestFirst = Object.keys(words).sort((one, other) => other.length - one.length);

const number = String.raw`(?:\d+(?:[.,]\d+)?|${longestFirst.join('|')})`;

/** "Come to five sessions" is "a cinco sesiones" in Spanish: the first word is no number there. */
const startsWithNumber = new RegExp(String.raw`^ ${number}\b`);

const valueOf = (text: string): number => words[text] ?? Number(text.replace(',', '.'));

const atLeast =
  /(?:at least|minimum(?: \w+){0,3}|no fewer than|more than|over|como minimo|al menos|minimo de)\s+(?:of )?$/;
const atMost =
  /(?:up to|at most|less than|under|no (?:longer|more) than|within|maximum of|menos de|hasta|settles? (?:with)?in|wears? off (?:with)?in)\s+(?:about |around )?$/;

const patterns = new WeakMap<Record<string, number>, RegExp>();

const patternFor = (units: Record<string, number>): RegExp => {
  const known = patterns.get(units);
  if (known) return known;
  const unit = Object.keys(units).join('|');
  const pattern = new RegExp(
    String.raw`(?<![\w.$])(${number})(?:\s?(${unit}))?(?:\s?(?:-|to|or|and|a|o|y)\s?(${number}))?[\s-]+(?:\w+ ){0,2}?(${unit})(?![a-z])( and a half| y media)?`,
    'g',
  );
  patterns.set(units, pattern);
  return pattern;
};

/** Finds "4-6 sessions", "at least two weeks" or "up to an hour" in a folded text. `units` gives the size of each unit. */
export const quantitiesIn = ({ text, units }: { text: string; units: Record<string, number> }): Quantity[] => {
  const pattern = patternFor(units);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, from = '', firstUnit, to, lastUnit = '', half] = match;
    const size = units[lastUnit] ?? 1;
    const rest = half === undefined ? 0 : size / 2;
    const low = valueOf(from) * (units[firstUnit ?? lastUnit] ?? size) + (to === undefined ? rest : 0);
    const high = to === undefined ? low : valueOf(to) * size + rest;
    if ((from === 'a' || from === 'an') && startsWithNumber.test(whole.slice(from.length))) return [];
    if (!Number.isFinite(low) || !Number.isFinite(high) || high < low) return [];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const place = { start: match.index, end: match.index + whole.length };
    if (atLeast.test(before)) return [{ min: low, max: Infinity, ...place }];
    if (atMost.test(before)) return [{ min: 0, max: high, ...place }];
    return [{ min: low, max: high, ...place }];
  });
};
