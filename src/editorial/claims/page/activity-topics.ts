import type { Quantity } from './quantities';
import type { Topic } from './topic';
import { fixed, readDays, readOrdinalDays } from './units';

const atOnce = fixed(
  /\bstraight (?:away|after\w*|back)|\bright (?:away|after\w*)|\bimmediately|\bat once|\bon the day\b(?! after)|\bthe same day|\bnada mas (?:terminar|acabar)|\bde inmediato/g,
  [0, 0],
);
const dayAfter = fixed(/\b(?:on )?the day after\b/g, [1, 1]);

/** "Do not fly within a week" forbids all of it. */
const endOf = (text: string, stretches: Quantity[]): Quantity[] =>
  /\b(?:no|not|never|avoid)\b|n't\b/.test(text)
    ? stretches.map((one) => (one.min === 0 && one.max > 1 ? { ...one, min: one.max } : one))
    : stretches;

/** From when on something is allowed again, or for how long it is not. */
const activity = (id: string, name: string, words: string): Topic => ({
  id,
  name,
  hint: new RegExp(String.raw`\b(?:${words})\b`),
  about: new RegExp(
    String.raw`(?:n't\b|\b(?:no|not|never|avoid|resume|restart|return to|back to|go to|wait|stop|can|may|fine|again|off|leave|stay out of|keep|until|allowed)\b).*\b(?:${words})\b|\b(?:${words})\b.*\b(?:again|fine|allowed|forbidden|possible|off|after|until|ok|okay)\b`,
  ),
  unless:
    /\b(?:if|unless|gentle|light|walking|heavy|contact|depend\w*|trial|study|some|before|minutes|shampoo|hot|cold|drink plenty|per day|a day)\b/,
  isFromThen: true,
  read: (text) => [...endOf(text, readDays(text)), ...readOrdinalDays(text), ...atOnce(text), ...dayAfter(text)],
  isInDays: true,
});

/** From when on people may work, move and wash again. */
export const activityTopics: readonly Topic[] = [
  {
    id: 'work',
    name: 'going back to work',
    about:
      /\b(?:off work|off sick|back (?:at|to|in) (?:\w+ )?(?:work|office|job)|return(?:ing)? to (?:\w+ )?work|back at your desk|work off|free of work|away from work|(?:volver|vuelve|reincorporar\w*) (?:al|a su) trabajo|de baja|baja laboral|trabajar)\b/,
    unless:
      /\b(?:if|heavy|manual|(?<!your )desk|building|physical|depend\w*|trial|study|some|most(?! (?:people|patients|of our|clients))|lifting|si|oficina|esfuerzo)\b/,
    read: (text) => [...readDays(text), ...atOnce(text), ...dayAfter(text)],
    isInDays: true,
  },
  activity('sport', 'going back to sport', String.raw`sports?|gym|running|run|exercise|training|train|workouts?`),
  activity('washing', 'washing', String.raw`wash|shower|showering|washing|bath|bathing|dry`),
  activity('flying', 'flying', String.raw`fly|flying|flights?|plane`),
  activity('driving', 'driving', String.raw`drive|driving`),
  activity('make-up', 'make-up', String.raw`make-?up`),
  activity('sun', 'the sun', String.raw`sun|sunbathe|sunbathing|sunbeds?|tanning`),
  activity('swimming', 'swimming', String.raw`swim|swimming|pool|sauna`),
  activity('alcohol', 'alcohol', String.raw`alcohol`),
  activity('lifting', 'lifting', String.raw`lift|lifting`),
  activity('shaving', 'shaving', String.raw`shave|shaving|wax|waxing`),
];
