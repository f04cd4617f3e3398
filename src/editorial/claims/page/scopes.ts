import { holdsNumber } from './number-words';
import { subjectsOf } from './subjects';

/** "For the heel it takes …", "In the armpits it lasts …": what a sentence limits itself to before it says anything. */
const opening =
  /^(?:in|on|for|at|with|after|en|para|tras|con|dentro de) ((?:[a-z-]+ ){0,6}?[a-z-]+)(?<! (?:into|of|to|in|on|for|with|and|or|by|from|at|your|our|de|del|en|con|a))(?=,| (?:it|we|you|the|there|this|they|plan|most|one|a|an|is|are|se|usamos|hacen|el|la|los|las|son|\d+|two|three|four|six|eight|ten|twelve|dos|tres|cuatro|seis|ocho|diez|doce)\b)/;

/** "Para la barba calcule …": the same with a thing and no comma. */
const openingThing = /^(?:for|on|with|para|en|con) (?:the|your|el|la|los|las|su|sus|tu|tus) ([a-z-]+)(?= [a-z])/;

/** "After an implant, …": what came before, and is no time. */
const event = /\b(?:after|tras|despues de) (?:an?|the|your|una?|el|la) ((?:[a-z-]+ ?){1,4})/;

/** Limits nothing: parts of a day, ways to begin a sentence, and what every treatment is. */
const general = new Set(
  subjectsOf(
    'clinica centro clinic centre center morning evening night afternoon experience practice office centre fact case cases end beginning start short summary addition contrast doubt questions date home other words contact injection injections shot shots drip needle consulta general cambio midnight mouth eat eating drink drinking bed coming arrive arriving venir comer come do that medianoche meal food caso sesion tratamiento',
  ),
);

const stemsIn = (pattern: RegExp, text: string): string[] => {
  const phrase = pattern.exec(text)?.[1] ?? '';
  return holdsNumber.test(phrase) ? [] : [...subjectsOf(phrase)].filter((stem) => !general.has(stem));
};

const openingOf = (text: string): string[] => {
  const scope = stemsIn(opening, text);
  return scope.length > 0 ? scope : stemsIn(openingThing, text);
};

const isMissing = (scope: readonly string[], stems: ReadonlySet<string>): boolean =>
  scope.length > 0 && !scope.some((stem) => stems.has(stem));

/** "A deep peel", "the express peel": of which kind something is. */
const kind =
  /\b([a-z][a-z-]+) (peel|facial|massage|scan|mask|laser|package|membership|programme|program|class|exam|test|filler|crown|lens|whitening|clean|plan|workshop|ultrasound|x-ray)s?\b/g;

/** Words before them that tell no kind. */
const anyKind = new Set(
  'the an your our each every one this that these those any all most many some no of in for with by full whole single usual typical normal first new initial next more single another both health after before during between following and or two three four five six seven eight ten than per to is are treatment therapy session course el la los las un una de del en al con por para su cada'.split(
    ' ',
  ),
);

const kindsIn = (text: string): Map<string, Set<string>> => {
  const kinds = new Map<string, Set<string>>();
  for (const [, modifier = '', noun = ''] of text.matchAll(kind))
    if (!anyKind.has(modifier)) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(modifier));
  return kinds;
};

/** Two statements speak of the same thing in different kinds. */
const kindsDiffer = (one: string, other: string): boolean => {
  const [here, there] = [kindsIn(one), kindsIn(other)];
  return [...here].some(([noun, kinds]) => {
    const others = there.get(noun);
    return others !== undefined && ![...kinds].some((each) => others.has(each));
  });
};

/** What other places do, or what there is besides. */
const elsewhere =
  /\b(?:most|many|some|other|high-street|ordinary|traditional|muchas|otras|algunas|la mayoria de las) (?:\w+[ -]){0,2}?(?:clinics|salons|practices|places|hospitals|providers|spas|centres|centers|clinicas|centros|salones)\b|\belsewhere\b|\ben otr[oa]s (?:sitios|lugares)|\bwe also (?:offer|sell|have|run|do)\b|\bthere is also\b|\balso available\b|\btambien (?:ofrecemos|tenemos|hay|disponemos|existe)\b/;

/** One of two statements is limited to what the other does not speak of. */
export const scopesDiffer = (one: string, other: string): boolean => {
  const [here, there] = [openingOf(one), openingOf(other)];
  if (here.length > 0 && isMissing(here, subjectsOf(other))) return true;
  if (there.length > 0 && isMissing(there, subjectsOf(one))) return true;
  if (elsewhere.test(one) !== elsewhere.test(other) || kindsDiffer(one, other)) return true;
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
