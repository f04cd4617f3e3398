import { holdsNumber } from './quantities';
import { subjectsOf } from './subjects';

/** "For the heel it takes …", "In the armpits it lasts …": what a sentence limits itself to before it says anything. */
const opening =
  /^(?:in|on|for|at|with|after|en|para|tras|con|dentro de) ((?:[a-z-]+ ){0,4}?[a-z-]+)(?=,| (?:it|we|you|the|there|this|they|plan|most|one|a|an|is|are|se|usamos|hacen|el|la|los|las|son)\b)/;

/** "After an implant, …": what came before, and is no time. */
const event = /\b(?:after|tras|despues de) (?:an?|the|your|una?|el|la) ((?:[a-z-]+ ?){1,4})/;

/** Limits nothing: parts of a day, ways to begin a sentence, and what every treatment is. */
const general = new Set(
  subjectsOf(
    'morning evening night afternoon experience practice office centre fact case cases end beginning start short summary addition contrast doubt questions date home other words contact injection injections shot shots drip needle consulta general cambio midnight mouth eat eating drink drinking bed coming arrive arriving venir comer come do that medianoche meal food caso sesion tratamiento',
  ),
);

const stemsIn = (pattern: RegExp, text: string): string[] => {
  const phrase = pattern.exec(text)?.[1] ?? '';
  return holdsNumber.test(phrase) ? [] : [...subjectsOf(phrase)].filter((stem) => !general.has(stem));
};

const isMissing = (scope: readonly string[], stems: ReadonlySet<string>): boolean =>
  scope.length > 0 && !scope.some((stem) => stems.has(stem));

/** One of two statements is limited to what the other does not speak of. */
export const scopesDiffer = (one: string, other: string): boolean => {
  const [here, there] = [stemsIn(opening, one), stemsIn(opening, other)];
  if (here.length > 0 && isMissing(here, subjectsOf(other))) return true;
  if (there.length > 0 && isMissing(there, subjectsOf(one))) return true;
  const [before, then] = [stemsIn(event, one), stemsIn(event, other)];
  return (
    before.length > 0 && then.length > 0 && isMissing(before, subjectsOf(other)) && isMissing(then, subjectsOf(one))
  );
};

/** Before or after which something holds: "after the filling". */
const occasion =
  /\b(?:before|after|following|prior to|antes de|despues de|tras) (?:an?|the|your|any|having an?|la|el|una?|su)?\s?([a-z-]+(?: [a-z-]+)?)/;

/** Two rules hold before or after different things. */
export const eventsDiffer = (one: string, other: string): boolean => {
  const [here, there] = [stemsIn(occasion, one), stemsIn(occasion, other)];
  return isMissing(here, subjectsOf(other)) && isMissing(there, subjectsOf(one));
};
