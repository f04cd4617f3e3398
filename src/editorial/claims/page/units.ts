import { type Quantity, quantitiesIn } from './quantities';

/** Units by their words, turned into one that all can be compared in. */
export const minutes = {
  minutes: 1,
  minute: 1,
  mins: 1,
  min: 1,
  hours: 60,
  hour: 60,
  minutos: 1,
  minuto: 1,
  horas: 60,
  hora: 60,
};

export const hours = { ...minutes, days: 1440, day: 1440, dias: 1440, dia: 1440 };

export const days = {
  days: 1,
  day: 1,
  weeks: 7,
  week: 7,
  fortnights: 14,
  fortnight: 14,
  months: 30,
  years: 365,
  year: 365,
  anos: 365,
  ano: 365,
  month: 30,
  season: 90,
  seasons: 90,
  temporada: 90,
  temporadas: 90,
  hours: 1 / 24,
  hour: 1 / 24,
  hrs: 1 / 24,
  horas: 1 / 24,
  hora: 1 / 24,
  dias: 1,
  dia: 1,
  semanas: 7,
  semana: 7,
  meses: 30,
  mes: 30,
};

const counted =
  'session treatment visit injection appointment drip time adjustment peel infusion round cycle procedure dose application shot meeting';
const countedSpanish = 'sesiones sesion tratamientos visitas citas infiltraciones aplicaciones inyecciones veces';

export const counts: Record<string, number> = Object.fromEntries(
  [...counted.split(' ').flatMap((unit) => [`${unit}s`, unit]), ...countedSpanish.split(' ')].map((unit) => [unit, 1]),
);

/** What a phrase without a number means: "overnight", "the same day". */
export const fixed =
  (pattern: RegExp, [min, max]: readonly [number, number]) =>
  (text: string): Quantity[] =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ min, max, start: index, end: index + length }));

const hourAndHalf = fixed(/(?<!\b(?:una|media|\w+a|\d) )\bhora y media\b/g, [90, 90]);

/** Stretches of time in minutes. */
export const readMinutes = (text: string): Quantity[] => [
  ...quantitiesIn({ text, units: minutes }),
  ...hourAndHalf(text),
];

const soon = fixed(
  /\bovernight|\b(?:by |on |until )?the (?:next|following) (?:morning|day)|\b(?:by |on )?the (?:same )?evening|\bthe same (?:day|afternoon|evening)|\bal dia siguiente|\bel mismo dia/g,
  [0, 1],
);
const vague = fixed(/(?<!\d )\bdays to (?:a few )?weeks|(?:de )?dias a semanas/g, [1, 28]);
const pair = fixed(/\ba (?:day|week) or two\b/g, [1, 14]);

const withinHour = fixed(/\b(?:within|inside) the hour\b/g, [0, 1 / 24]);

/** Stretches of time in days. */
export const readDays = (text: string): Quantity[] => {
  const pairs = pair(text).map(({ start, end }) => {
    const size = text.slice(start, end).includes('week') ? 7 : 1;
    return { min: size, max: 2 * size, start, end };
  });
  return pairs.length > 0
    ? pairs
    : [...quantitiesIn({ text, units: days }), ...soon(text), ...vague(text), ...withinHour(text)];
};

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinal = new RegExp(String.raw`\b(?:from|since|on|by) the (${ordinals.join('|')}) (day|week|month)\b`, 'g');

const before = new RegExp(
  String.raw`(?:\b(?:not|never|no|nothing|nobody)|n't) (?:\w+ ){1,4}?before the (${ordinals.join('|')}) (day|week|month)\b`,
  'g',
);

/** "It does not begin before the fourth week" is after three weeks. */
export const notBefore = (text: string): Quantity[] =>
  [...text.matchAll(before)].map((match) => ({
    min: ordinals.indexOf(match[1] ?? '') * days[(match[2] ?? 'day') as 'day' | 'week' | 'month'],
    max: Infinity,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** "From the third day on" is after two days. */
export const readOrdinalDays = (text: string): Quantity[] =>
  [...text.matchAll(ordinal)].map((match) => {
    const size = days[(match[2] ?? 'day') as 'day' | 'week' | 'month'];
    const passed = ordinals.indexOf(match[1] ?? '') * size;
    return { min: passed, max: passed + size, start: match.index, end: match.index + match[0].length };
  });
