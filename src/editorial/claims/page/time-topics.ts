import { quantitiesIn } from './quantities';
import type { Topic } from './topic';
import { fixed, hours, minutes, readDays } from './units';

const advice =
  /\b(?:still|if|call|contact|longer than|more than|tell|unless|until|before you|duran mas|si|trial|study|in the first)\b/;

const lasts = String.raw`(?:lasts?|last|takes?|fades?|fade|settles?|settle|clears?|clear|gone|goes|go|seen|sore|stays?|stay|remains?|expect|for|within|over|dura\w*|desaparecen?)`;

const afterEffect = (id: string, name: string, words: string): Topic => ({
  id,
  name,
  about: new RegExp(String.raw`\b(?:${words})\b.*\b${lasts}\b|\b${lasts}\b.*\b(?:${words})\b`),
  unless: advice,
  read: readDays,
  strict: true,
});

const atOnce = fixed(
  /\bstraight away|\bright away|\bimmediately|\bat once|\bon the day\b(?! after)|\bthe same day/g,
  [0, 0],
);
const dayAfter = fixed(/\b(?:on )?the day after\b/g, [1, 1]);

/** From when on something is allowed again, or for how long it is not. */
const activity = (id: string, name: string, words: string): Topic => ({
  id,
  name,
  about: new RegExp(
    String.raw`\b(?:no|not|n't|never|avoid|resume|restart|return to|back to|go to|wait|stop|can|may|fine|again|off|leave|stay out of|keep|until|allowed)\b.*\b(?:${words})\b|\b(?:${words})\b.*\b(?:again|fine|allowed|forbidden|possible|off|after|until|ok|okay)\b`,
  ),
  unless:
    /\b(?:if|unless|gentle|light|walking|heavy|contact|depend\w*|trial|study|some|before|minutes|shampoo|hot|cold|drink plenty|per day|a day)\b/,
  isFromThen: true,
  read: (text) => [...readDays(text), ...atOnce(text), ...dayAfter(text)],
});

const everyDays = (text: string) => [
  ...readDays(text),
  ...fixed(/\bweekly|semanalmente|once a week|\bevery week\b|una vez (?:a la|por) semana/g, [7, 7])(text),
  ...fixed(/\bfortnightly|once a fortnight|every fortnight/g, [14, 14])(text),
  ...fixed(/\bmonthly|mensualmente|once a month|\bevery month\b|una vez al mes/g, [30, 30])(text),
];

/** Numbers of minutes to years. */
export const timeTopics: readonly Topic[] = [
  {
    id: 'visit-duration',
    name: 'the length of the visit',
    about: /\b(?:visit|appointment|in the (?:office|clinic)|visita|cita|consulta)\b/,
    unless:
      /\b(?:of (?:the|this|that|your) visit|de (?:la|esta) visita|procedure|injections? (?:itself|themselves|takes?|lasts?)|numb\w*|sore\w*|before|prior|wait|call|lidocaine|later|between|early|notice|cancel\w*)\b/,
    read: (text) => quantitiesIn({ text, units: minutes }),
  },
  {
    id: 'procedure-duration',
    name: 'the length of the procedure',
    about:
      /\b(?:procedures?|injections?|treatments?|sessions?|administer|chamber|drip|infusion|laser|peel|appointment lasts|inyecci\w+|procedimiento|sesi\w+|tratamiento)\b/,
    unless:
      /\b(?:visit|appointment|office|numb\w*|sore\w*|before|prior|wait|after|relief|call|lidocaine|an(?:a)?esth\w* (?:lasts?|wears?|works?|takes?)|cream|wears? off|eat|drink|fast|ice|apart|between (?:sessions|treatments|visits)|visita|cita)\b/,
    read: (text) => quantitiesIn({ text, units: minutes }),
  },
  afterEffect(
    'soreness',
    'how long soreness lasts',
    String.raw`sore|soreness|achy|aching|ache|aches|tender|tenderness|molestias?|dolorid\w+`,
  ),
  afterEffect('bruising', 'how long bruises last', String.raw`bruis\w+|moraton\w*|moratones|hematomas?`),
  afterEffect('swelling', 'how long swelling lasts', String.raw`swelling|swollen|hinchazon`),
  afterEffect('redness', 'how long redness lasts', String.raw`redness|red|pink|enrojecimiento|rojez`),
  {
    id: 'effect',
    name: 'how long the effect lasts',
    about:
      /\b(?:effects?|results?|relief|benefits?|fillers?|improvement|botox|botulinum|toxin|it|pellets?|efecto|alivio|resultados?|beneficio)\b.{0,40}?\b(?:lasts?|last|wears? off|persists?|holds?|dura|duran)\b/,
    unless:
      /\b(?:sore\w*|injections? (?:takes?|lasts?)|session|procedure|visit|appointment|numb\w*|bruis\w*|swelling|an(?:a)?esth\w*|lidocaine|trial|study|if|some people|redness|side effects?|longer than|minutes?|hours?|tenderness|ache)\b/,
    read: readDays,
  },
  {
    id: 'onset',
    name: 'when a change shows',
    about:
      /\b(?:notice|feel (?:a|the|any) (?:change|difference)|takes? effect|starts? (?:to work|working)|results? (?:shows?|appears?|starts?))\b/,
    unless: /\b(?:if|call|numb\w*|still|sting|trial|study|lasts?|side effects?|worse|some|others?)\b/,
    read: readDays,
  },
  {
    id: 'numbness',
    name: 'how long numbness lasts',
    about: /\b(?:numb\w*|entumecimiento|anestesia local)\b/,
    unless: advice,
    read: (text) => quantitiesIn({ text, units: hours }),
  },
  {
    id: 'work',
    name: 'going back to work',
    about:
      /\b(?:off work|back (?:at|to) (?:\w+ )?work|return to (?:\w+ )?work|back at your desk|work off|volver al trabajo)\b/,
    unless: /\b(?:if|heavy|manual|desk|office|depend\w*|trial|study|some|most|lifting)\b/,
    read: readDays,
  },
  activity('sport', 'going back to sport', String.raw`sports?|gym|running|run|exercise|training|train|workouts?`),
  activity('washing', 'washing', String.raw`wash|shower|showering|washing|bath|bathing|dry`),
  activity('flying', 'flying', String.raw`fly|flying|flight|flights`),
  activity('driving', 'driving', String.raw`drive|driving`),
  activity('make-up', 'make-up', String.raw`make-?up`),
  activity('sun', 'the sun', String.raw`sun|sunbathe|sunbathing|sunbeds?|tanning`),
  activity('swimming', 'swimming', String.raw`swim|swimming|pool|sauna`),
  activity('alcohol', 'alcohol', String.raw`alcohol`),
  activity('lifting', 'lifting', String.raw`lift|lifting`),
  activity('shaving', 'shaving', String.raw`shave|shaving|wax|waxing`),
  {
    id: 'interval',
    name: 'the time between sessions',
    about:
      /\b(?:between (?:\w+ )?(?:sessions|treatments|drips|visits|injections|peels)|apart|intervals?|weekly|monthly|fortnightly|once a (?:week|month|fortnight)|entre sesiones|semanalmente)\b|\b(?:sessions?|treatments?|injections?|visits?|drips?|peels?|see you|come)\b.*\bevery (?:\w+ )?(?:weeks?|months?|fortnight)\b/,
    unless:
      /\b(?:later|first|sessions \d|trial|study|then|after that|note|write down|diary|check-?ups?|review\w*|brush\w*|tablets?|pills?|follow-?ups?|lose|grows?|ice|shower)\b/,
    read: everyDays,
  },
  {
    id: 'notice',
    name: 'notice to cancel',
    about: /\b(?:cancel\w*|reschedul\w*|notice)\b/,
    unless: /\b(?:notice (?:a|any|the|no|some)|you (?:may |will )?notice|if you notice|change in)\b/,
    read: (text) =>
      readDays(text).map(({ min, max, ...place }) => ({
        min: Math.max(min, 0) || max,
        max: Math.max(min, 0) || max,
        ...place,
      })),
  },
];
