import { type Quantity, quantitiesIn } from './quantities';

/** A number that a page may give only once, and how to find it in a folded sentence. */
export type Topic = {
  id: string;
  /** Completes "Here the page says one thing about …". */
  name: string;
  about: RegExp;
  unless?: RegExp;
  read: (text: string) => Quantity[];
  /** The ends count too, not only whether both could be true. */
  strict?: boolean;
};

const minutes = {
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
const hours = { ...minutes, days: 1440, day: 1440, dias: 1440, dia: 1440 };
const days = {
  days: 1,
  day: 1,
  weeks: 7,
  week: 7,
  months: 30,
  years: 365,
  year: 365,
  anos: 365,
  month: 30,
  hours: 1 / 24,
  hour: 1 / 24,
  hrs: 1 / 24,
  dias: 1,
  dia: 1,
  semanas: 7,
  semana: 7,
  meses: 30,
  mes: 30,
};
const counts = {
  sessions: 1,
  session: 1,
  treatments: 1,
  visits: 1,
  injections: 1,
  appointments: 1,
  drips: 1,
  times: 1,
  adjustments: 1,
  sesiones: 1,
  tratamientos: 1,
  visitas: 1,
  citas: 1,
};

const vagueSpan = /(?<!\d )\bdays to (?:a few )?weeks|(?:de )?dias a semanas/g;

const span = (text: string): Quantity[] => [
  ...quantitiesIn({ text, units: days }),
  ...[...text.matchAll(vagueSpan)].map(({ index, 0: { length } }) => ({
    min: 1,
    max: 28,
    start: index,
    end: index + length,
  })),
];

const fixed =
  (pattern: RegExp, value: number) =>
  (text: string): Quantity[] =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      min: value,
      max: value,
      start: index,
      end: index + length,
    }));

const everyDays = (text: string): Quantity[] => [
  ...quantitiesIn({ text, units: days }),
  ...fixed(/\bweekly|semanalmente|once a week|every week\b/g, 7)(text),
  ...fixed(/\bmonthly|mensualmente|once a month\b/g, 30)(text),
];

const advice = /\b(?:still|after|if|call|contact|longer than|more than|tell|unless|until|before you|si)\b/;

const price = (text: string): Quantity[] =>
  [
    ...text.matchAll(/[$€£]\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(?:-|to|and)\s?[$€£]?\s?(\d[\d,]*(?:\.\d+)?))?/g),
    ...text.matchAll(/(?<![$€£\d,.])(\d[\d,]*)(?:\s?(?:-|to|a)\s?(\d[\d,]*))?\s?(?:€|euros|dollars|dolares|pounds)/g),
  ].map((match) => {
    const amount = (part: string) => Number(part.replaceAll(',', ''));
    const min = amount(match[1] ?? '');
    const max = match[2] === undefined ? min : amount(match[2]);
    return { min, max, start: match.index, end: match.index + match[0].length };
  });

const course =
  /\b(?:course|package|deposit|consultation|total|discount|insur\w*|refund|series|off|save|copay|co-pay)\b/;

export const topics: readonly Topic[] = [
  {
    id: 'price',
    name: 'the price',
    about: /[$€£]\s?\d|\d\s?(?:€|euros|dollars|dolares|pounds)/,
    unless: course,
    read: price,
  },
  {
    id: 'sessions',
    name: 'the number of sessions',
    about:
      /\b(?:consta|constan|need|needs|require\w*|involves?|consists?|plan|course|minimum|typical\w*|usual\w*|series|likely|recommend\w*|expect|repeated|treated|necesit\w*|minimo|suele\w*|recomend\w*|recomiend\w*)\b/,
    unless:
      /\b(?:after (?:the|your|one|two)|notice\w*|improve\w*|first or|third|between sessions|trial|study|participants|cost|more than \d+ treatments of cortisone|cortisone)\b|[$€£]/,
    read: (text) => quantitiesIn({ text, units: counts }),
    strict: true,
  },
  {
    id: 'visit-duration',
    name: 'the length of the visit',
    about: /\b(?:visit|appointment|in the (?:office|clinic)|arriv\w+|visita|cita|consulta)\b/,
    unless:
      /\b(?:procedure|injections? (?:itself|takes?|lasts?)|numb\w*|sore\w*|before|prior|wait|first|call|lidocaine|anaesth\w*|anesth\w*|later|between)\b/,
    read: (text) => quantitiesIn({ text, units: minutes }),
  },
  {
    id: 'procedure-duration',
    name: 'the length of the procedure',
    about:
      /\b(?:procedures?|injections?|treatments?|session|sessions|administer|chamber|drip|infusion|appointment lasts|inyecci\w+|procedimiento|sesi\w+)\b/,
    unless:
      /\b(?:visit|appointment|office|numb\w*|sore\w*|before|prior|wait|after|relief|call|lidocaine|anaesth\w*|anesth\w*|wears?|eat|drink|fast|apart|between (?:sessions|treatments|visits)|visita|cita)\b/,
    read: (text) => quantitiesIn({ text, units: minutes }),
  },
  {
    id: 'soreness',
    name: 'how long soreness lasts',
    about: /\b(?:sore|soreness|achy|aching|bruising|molestias?|dolorid\w+)\b/,
    unless: advice,
    read: span,
    strict: true,
  },
  {
    id: 'effect',
    name: 'how long the effect lasts',
    about:
      /\b(?:effects?|results?|relief|benefits?|fillers?|improvement|botox|it|pellets?|efecto|alivio|resultados?)\b.{0,40}?\b(?:lasts?|wears? off|persists?|holds?|dura|duran)\b/,
    unless:
      /\b(?:sore\w*|injections? (?:takes?|lasts?)|session|procedure|visit|numb\w*|bruis\w*|swelling|an(?:a)?esth\w*|lidocaine|trial|study|if|some people|redness|side effects?|longer than|minutes?|hours?)\b/,
    read: span,
  },
  {
    id: 'numbness',
    name: 'how long numbness lasts',
    about: /\b(?:numb\w*|entumecimiento|anestesia local)\b/,
    unless: advice,
    read: (text) => quantitiesIn({ text, units: hours }),
  },
  {
    id: 'interval',
    name: 'the time between sessions',
    about:
      /\b(?:between (?:\w+ )?(?:sessions|treatments|drips|visits|injections)|apart|intervals?|weekly|monthly|entre sesiones|semanalmente)\b/,
    unless: /\b(?:later|first|sessions \d|trial|study|then|after that)\b/,
    read: everyDays,
  },
  {
    id: 'concentration',
    name: 'the concentration',
    about:
      /\d\s?(?:%|percent)\s(?:\w+ )?(?:dextrose|glucose|lidocaine|dextrosa|glucosa)|(?:dextrose|dextrosa|glucose) (?:\w+ )?\d+(?:[.,]\d+)?\s?%/,
    unless: /\b(?:water|agua|al|trial|study|compar\w*|versus|higher|lower|between|or|to|ensayo)\b/,
    read: (text) =>
      [...text.matchAll(/(\d+(?:[.,]\d+)?)\s?(?:%|percent)/g)].map((match) => {
        const value = Number((match[1] ?? '').replace(',', '.'));
        return { min: value, max: value, start: match.index, end: match.index + match[0].length };
      }),
  },
];
