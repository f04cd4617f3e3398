import { treatmentsIn } from './comparable';
import { anyFigure } from './number-words';
import { type Quantity, quantitiesIn } from './quantities';
import type { Topic } from './topic';

const from = new RegExp(
  String.raw`\b(?:from (?:the )?age (?:of )?|from |aged |over |at least |older than |turned? |a partir de (?:los )?|desde los |mayores de |cumplidos los )(${anyFigure})(?: years| anos)?\b(?! ?(?:%|mm|cm|ml|mg|[$€£]|minut|hour|hora|day|dia|week|semana|month|mes|session|sesion|visit|needle|times|am|pm|o'clock))`,
  'g',
);
const under = new RegExp(
  String.raw`\b(?:nobody|no one|no-one|not|never|n't|cannot|no (?:child|children|patients)|no|nadie|ningun) (?:[\w']+ ){0,8}?(?:under|below|younger than|menor(?:es)? de) (?:the age of |age |los )?(${anyFigure})\b`,
  'g',
);

const orOver = new RegExp(
  String.raw`\b(${anyFigure})(?: years(?: of age| old)?| anos)? (?:and|or|y|o) (?:over|older|above|upwards?|up|mas|mayores)\b`,
  'g',
);

const agesIn = (pattern: RegExp, text: string): Quantity[] =>
  [...text.matchAll(pattern)].flatMap((match) =>
    quantitiesIn({ text: `${match[1] ?? ''} years`, units: { years: 1 } })
      .slice(0, 1)
      .map(({ min, max }) => ({ min, max, start: match.index, end: match.index + match[0].length })),
  );

/** One of them is of a treatment that the other does not name. */
const isOfTreatment = (one: string, other: string): boolean => {
  const [here, there] = [treatmentsIn(one), treatmentsIn(other)];
  return here.length + there.length > 0 && !here.some((name) => there.includes(name));
};

/** From which age children may come: "from the age of four", "nobody under sixteen". */
export const youngest: Topic = {
  id: 'youngest',
  name: 'the age from which people are treated',
  ownWords: /\b(?:adults|children|men|women)\b/g,
  about:
    /\b(?:from (?:the )?age|under|below|younger than|menor(?:es)? de|a partir de los|desde los)\b.*|\b(?:children|kids|teenagers|ninos|adolescentes|patients|people|treat|accept|atendemos)\b.*\b(?:aged|over|older|at least|older than|mayores de|o mas)\b/,
  unless:
    /\b(?:if|need a|test|check-?up|risk|trial|study|minutes|hours|days|weeks|months|sessions|ask|especially|parents?|accompan\w+|adult must|more common|often|free|half price|discount|cheaper|price|consent|si|acompanad\w+|precio|gratis)\b|[$€£]/,
  isOther: isOfTreatment,
  read: (text) => [...agesIn(from, text), ...agesIn(under, text), ...agesIn(orOver, text)],
};
