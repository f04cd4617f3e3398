import { bodyClasses } from '../lexicon/en/body';
import { treatmentClasses } from '../lexicon/en/treatments';
import { spanishClasses } from '../lexicon/es/classes';
import { scopesDiffer } from './scopes';

/** What a number is said of besides: two numbers are compared only where this is the same. */
const qualifier = new RegExp(
  String.raw`\b(?:with(?:out)? (?:ultrasound|guidance|fluoroscopy)|first|initial|inicial|newcomers?|follow-?ups?|following|siguientes|primera|new patients?|later|top-?ups?|booster|maintenance|repeat|smokers|men|women|basic|premium|additional|extra|second|children|adults|severe|each area|lidocaine|perineural|into the joint|trial|(?<!sleep |nerve )study|optional|con ecografia|sin ecografia)\b`,
  'g',
);

/** Said of anything, or another word as well. */
const tellsNothing =
  /^(?:dolor|sintoma|molestia|enfermedad|lesion|inflamacion|condicion|padecimiento|problema|dolencia|sufrimiento|vista|vision|sonrisa|cuerpo|unas)/;

const spanish = (names: readonly string[]) => names.filter((name) => !tellsNothing.test(name));

const illness = new RegExp(
  String.raw`\b(?:${[...bodyClasses.disease, ...spanish(spanishClasses.mal)].join('|')})\b`,
  'g',
);
const bodyPart = new RegExp(
  String.raw`\b(?:${[...bodyClasses.part, ...spanish(spanishClasses.parte)].join('|')})\b`,
  'g',
);

const notSubjects = new Set([
  'table',
  'lift',
  'float',
  'alignment',
  'exercise',
  'platelet',
  'iv',
  'needle',
  'injection',
]);
const subject = new RegExp(
  String.raw`\b(?:${treatmentClasses.namedTreatment.filter((name) => !notSubjects.has(name)).join('|')}|consultation|check-?up|scan|review|vial|syringe)s?\b`,
  'g',
);

/** Names of the same treatment. */
const synonyms: Record<string, string> = {
  'platelet rich plasma': 'prp',
  platelet: 'prp',
  plasma: 'prp',
  'botulinum toxin': 'botox',
  'shock wave': 'shockwave',
  'shock wave therapy': 'shockwave',
  'shockwave therapy': 'shockwave',
  'laser therapy': 'laser',
  'laser treatment': 'laser',
  'physical therapy': 'physiotherapy',
  physio: 'physiotherapy',
  'iv drip': 'drip',
  botox: 'botox',
};

const nameOf = (word: string): string => {
  const one = word.replace(/s$/, '');
  return synonyms[one] ?? one;
};

/** The treatments and other things paid for that a folded text names. */
export const treatmentsIn = (text: string): string[] => [...text.matchAll(subject)].map(([name]) => nameOf(name));

/** Two statements speak of different things only when both name one. */
const differIn = (names: RegExp, one: string, other: string): boolean => {
  const [here, there] = [one, other].map((text) => new Set([...text.matchAll(names)].map(([name]) => nameOf(name))));
  if (!here || !there || here.size === 0 || there.size === 0) return false;
  return ![...here].some((name) => there.has(name));
};

/** Two statements speak of different parts, treatments or illnesses. */
export const isOfAnother = (one: string, other: string): boolean =>
  [bodyPart, subject, illness].some((names) => differIn(names, one, other)) || scopesDiffer(one, other);

/** What a sentence says, with the question that it answers, which may name what it leaves out. */
export const saidIn = ({ text, asked }: { text: string; asked: string }): string =>
  asked === '' ? text : `${text} ${asked}`;

/** "The first two weeks" and "the following day" say when, and not which visit. */
const saysWhen =
  /\bfollowing (?=(?!visit|appointment|session|check)[a-z]+)|\b(?:no|without|never|sin|ni) (?:\w+ )?(?:top-?ups?|boosters?|maintenance|repeats?)\b|\b(?:first|following|second|siguientes|primer[ao]s?) (?=(?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|morning|evening|dias?|semanas?|horas|mes(?:es)?)\b)|\bfirst(?=[.,;!]|$)/g;

/** Other words for the first visit. */
const asFirst: Record<string, string> = {
  initial: 'first',
  inicial: 'first',
  primera: 'first',
  newcomer: 'first',
  newcomers: 'first',
  'new patient': 'first',
  'new patients': 'first',
};

export const qualifiersOf = (text: string): string =>
  [...new Set([...text.replace(saysWhen, '').matchAll(qualifier)].map(([word]) => asFirst[word] ?? word))]
    .sort()
    .join(' ');

/** A quick look before anything is measured. */
export const holdsQuantity =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|whole|hundred|thousand|single|several|few|couple|quarter|dozen|un|una|unos|unas|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|noventa|setenta|ochenta|veinticinco|mitad|cien|media|overnight|weekly|monthly|fortnight|fortnightly|evening)\b|\b(?:an?(?: full| whole| good)?|the next|the following|the same|every|days to|once a) (?:hour|day|week|month|year|morning|afternoon|few|couple|weeks|fortnight)|semanal|mensual|dias a|mismo dia|dia siguiente|straight away|right away|immediately|at once|day after|\bfree\b|gratis|gratuita|the hour|every other|every second|before the|for good|forever|for life|permanent|para siempre|de por vida|definitiv/;
