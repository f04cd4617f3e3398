export type Span = readonly [min: number, max: number];

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
  'una unica': [1, 1],
  'un unico': [1, 1],
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
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
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

export const longestFirst = (known: Record<string, unknown>): string =>
  Object.keys(known)
    .sort((one, other) => other.length - one.length)
    .join('|');

const figure = String.raw`(?:\d+(?:[.,]\d+)?|${longestFirst(words)})`;

export const number = String.raw`(?:${figure}|(?:${longestFirst(articles)})(?! ${figure}\b))(?: and a half| y medi[ao](?! hora))?`;

/** Whether a folded text holds a number. */
export const holdsNumber = new RegExp(String.raw`\b${figure}\b`);

/** Whether a folded text ends with a number and no unit. */
export const endsWithNumber = new RegExp(String.raw`\b${figure}[.!*]*$`);

/** A number as it stands in patterns. */
export const anyFigure = figure;

export const valueOf = (text: string): Span => {
  const whole = text.replace(/ and a half$| y medi[ao]$/, '');
  const more = whole === text ? 0 : 0.5;
  const value = words[whole] ?? Number(whole.replace(',', '.'));
  const [min, max] = articles[whole] ?? [value, value];
  return [min + more, max + more];
};
