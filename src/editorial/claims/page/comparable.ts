import { bodyClasses } from '../lexicon/en/body';
import { treatmentClasses } from '../lexicon/en/treatments';

/** What a number is said of besides: two numbers are compared only where this is the same. */
const qualifier = new RegExp(
  String.raw`\b(?:with(?:out)? (?:ultrasound|guidance|fluoroscopy)|first|initial|follow-?ups?|following|siguientes|primera|new patients?|later|top-?ups?|booster|maintenance|repeat|smokers|men|women|basic|premium|additional|extra|second|children|adults|severe|each area|lidocaine|perineural|into the joint|trial|study|optional|con ecografia|sin ecografia)\b`,
  'g',
);

const illness = new RegExp(String.raw`\b(?:${bodyClasses.disease.join('|')})\b`, 'g');
const bodyPart = new RegExp(String.raw`\b(?:${bodyClasses.part.join('|')})\b`, 'g');

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

/** The treatments and other things paid for that a folded text names. */
export const treatmentsIn = (text: string): string[] =>
  [...text.matchAll(subject)].map(([name]) => name.replace(/s$/, ''));

/** Two statements speak of different things only when both name one. */
const differIn = (names: RegExp, one: string, other: string): boolean => {
  const [here, there] = [one, other].map(
    (text) => new Set([...text.matchAll(names)].map(([name]) => name.replace(/s$/, ''))),
  );
  if (!here || !there || here.size === 0 || there.size === 0) return false;
  return ![...here].some((name) => there.has(name));
};

/** Two statements speak of different parts, treatments or illnesses. */
export const isOfAnother = (one: string, other: string): boolean =>
  [bodyPart, subject, illness].some((names) => differIn(names, one, other));

export const qualifiersOf = (text: string): string =>
  [...new Set([...text.matchAll(qualifier)].map(([word]) => word))].sort().join(' ');

/** A quick look before anything is measured. */
export const holdsQuantity =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|sixty|ninety|half|whole|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|treinta|media|overnight|weekly|monthly|fortnight|fortnightly|evening)\b|\b(?:an?(?: full| whole| good)?|the next|the following|the same|every|days to|once a) (?:hour|day|week|month|year|morning|afternoon|few|couple|weeks|fortnight)|semanal|mensual|dias a|mismo dia|dia siguiente|straight away|right away|immediately|at once|day after|\bfree\b|gratis|gratuita/;
