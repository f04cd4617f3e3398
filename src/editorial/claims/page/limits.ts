import { holdsNumber } from './number-words';
import { subjectsOf } from './subjects';

/** "Anyone who pays in advance", "patients without a referral", "quien tiene otro seguro": for whom only a sentence holds. */
const forSome =
  /\b(?:anyone|anybody|everyone|everybody|those|people|patients|clients|customers|visitors|members|folk|somebody|someone|visits|sessions|whoever|quien(?:es)?|los que|las que|pacientes|personas|gente) (?:who(?:'ve|'re|se)?|that|with|without|on|que|con|sin|tiene\w*) ((?:[a-z'-]+ ?){1,7})/;

/** "For a fresh strain", "under sedation", "on the face": to what only it holds. */
const toSome =
  /\b(?:for|under|on|para) (?:(?:an?|the|your|my|one|both|each|el|la|los|las|una?) )?((?:[a-z][a-z-]* ?){1,4})/g;

/** Limits nothing. */
const general = new Set(
  subjectsOf(
    'whole full effect result outcome benefit price cost sore soreness swell swelling redness red bruise bruising pain ache tenderness stiffness tiredness relief improvement efecto resultado alivio mejoria dolor molestia hinchazon rojez precio have had get who that with without the day morning evening night way phone card desk request website example free it them whom everyone everybody anyone adult good average safe side quiero hora couch table spot our house foot',
  ),
);

const stemsOf = (phrase: string): string[] => [...subjectsOf(phrase)].filter((stem) => !general.has(stem));

const someIn = (text: string): string[] => {
  const phrase = forSome.exec(text)?.[1] ?? '';
  return /\b(?:all|tod[oa]s)\b/.test(phrase) ? [] : stemsOf(phrase);
};

const purposesIn = (text: string): string[] =>
  [...text.matchAll(toSome)].flatMap(([, phrase = '']) => (holdsNumber.test(phrase) ? [] : stemsOf(phrase)));

/** "The neck is …": what a sentence begins with. */
const firstThing =
  /^(?:the|your|el|la|los|las|su|tu) ([a-z-]+) (?:is|are|stays?|takes?|needs?|lasts?|has|have|can|will|may|queda\w*|esta|estan|tarda\w*|necesita\w*|dura\w*|tiene\w*)\b/;

export const firstIn = (text: string): string[] => stemsOf(firstThing.exec(text)?.[1] ?? '');

/** What limits a statement. */
export type Limits = { some: string[]; purposes: string[]; first: string[]; stems: ReadonlySet<string> };

export const limitsOf = (text: string): Limits => ({
  some: someIn(text),
  purposes: purposesIn(text),
  first: firstIn(text),
  stems: subjectsOf(text),
});

const isMissing = (limit: readonly string[], { stems }: Limits): boolean =>
  limit.length > 0 && !limit.some((stem) => stems.has(stem));

/** One of two statements holds only for people of whom the other does not speak, or each for another thing. */
export const limitsDiffer = (one: Limits, other: Limits): boolean => {
  if (isMissing(one.some, other) || isMissing(other.some, one)) return true;
  const [here, there] = [one.purposes, other.purposes];
  if (isMissing(here, other) && isMissing(there.length > 0 ? there : other.first, one)) return true;
  return here.length === 0 && isMissing(there, one) && isMissing(one.first, other);
};
