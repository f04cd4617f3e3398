import { youngest } from './ages';
import { coverageShare } from './coverage-share';
import { fasting } from './fasting';
import { moneyTopics } from './money-topics';
import { otherTopics } from './other-topics';
import { anyFigure } from './number-words';
import { type Quantity, quantitiesIn } from './quantities';
import { timeTopics } from './time-topics';
import type { Topic } from './topic';
import { counts } from './units';

const countWords = Object.keys(counts).join('|');
const numberOf = new RegExp(String.raw`\b(minimum )?(number of (?:\w+ ){0,2}?)(${countWords}) ?(?:is|are|:|-) ?`, 'g');

/** "The minimum number of peels is six" says "six peels" the other way round. */
const turned = (text: string): Quantity[] =>
  [...text.matchAll(numberOf)].flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from).replace(/[.!].*$/, '');
    return quantitiesIn({ text: `${rest} ${match[3] ?? ''}`, units: counts })
      .slice(0, 1)
      .map(({ min, max }) => ({
        min,
        max: match[1] === undefined ? max : Infinity,
        start: match.index,
        end: from + rest.length,
      }));
  });

const ofSome = new RegExp(
  String.raw`\b(?:course|series|set|block|programme?|total|cycle|round|ciclo|tanda|serie|curso|bono) (?:of|is|takes|runs to|comes to|de) ((?:(?:about|around|roughly|only|just|unas) )?(?:(?:between|from|entre) )?${anyFigure}(?:(?:-| to | or | and | a | o | y )${anyFigure})?)(?=[.,;:!*)]|$| (?:for|in|at|over|with|spread|given|per|and|or|but|para|en)\b)`,
  'g',
);

const isCourse = /\b(?:course|series|set|block|programme?|total|cycle|round|ciclo|tanda|serie|curso|bono) /;

/** "A course of six" leaves out of what. */
const elided = (text: string): Quantity[] =>
  !isCourse.test(text)
    ? []
    : [...text.matchAll(ofSome)].flatMap((match) =>
        quantitiesIn({ text: `${match[1] ?? ''} times`, units: counts })
          .slice(0, 1)
          .map(({ min, max }) => ({ min, max, start: match.index, end: match.index + match[0].length })),
      );

/** "A session", "several sessions": no number that another could contradict. */
const isVague = /^(?:(?:an?|una?) (?!single|couple|dozen|par|sol[oa]|unic[oa])|several|few|vari[oa]s|un[oa]s)/;

/** "One session takes ten minutes" does not say that one is all. */
const saysEnough =
  /\b(?:enough|suffic\w+|all (?:it takes|that|you|most)|needs?|needed|requires?|basta|suficiente|only|just|single|usual\w*|plan|course|consists?|in all|in total|sola|solo|unic[oa])\b/;

/** "The two treatments" are known already, and may be two kinds. */
const isKnown = /\b(?:the|these|those|both|either|los|las|estos|estas|ambos) $/;
const ofKinds = /(?:treatments|tratamientos)$/;
const isPlanned =
  /\b(?:need\w*|plan|course|series|require\w*|recommend\w*|suggest|advise|enough|usual\w*|typical\w*|normal\w*|expect|ready|have|has|do|given|total|all|altogether|consist\w*|made up|number of|most (?:people|patients)|after|programme|will|takes?|over|block|package|necesit\w*|recomiend\w*|suele\w*|consta)\b/;

const isCount = (text: string, { start, end, max }: Quantity): boolean =>
  !isVague.test(text.slice(start, start + 12)) &&
  !isKnown.test(text.slice(Math.max(0, start - 8), start)) &&
  (!ofKinds.test(text.slice(start, end)) || isPlanned.test(text)) &&
  (max > 1 || saysEnough.test(text));

const sessions: Topic = {
  id: 'sessions',
  name: 'the number of sessions',
  about:
    /\b(?:sessions?|treatments?|visits?|appointments?|peels?|infusions?|injections?|drips?|shots?|sesion(?:es)?|tratamientos|visitas|citas|infiltraciones|aplicaciones|inyecciones)\b|\b(?:course|series|ciclo|tanda|serie) (?:of|is|de)\b|\b(?:need|plan|expect|require\w*|come|course|usual\w*|recommend\w*|at least|minimum|asked|in all|in total|necesit\w*|minimo|recomiend\w*|suele\w*)\b.*\b(?:times|rounds|cycles|doses|procedures|adjustments|applications|veces)\b|\btimes (?:in all|in total|altogether)\b/,
  unless:
    /\b(?:notice\w*|improve\w*|first|primer\w+|third|fourth|fifth|second|later|last|remaining|left over|maintenance|top-?ups?|refresher|mantenimiento|referral|valid|stop|judge|decide|at least \d+ of|miss\w*|between sessions|trial|study|participants|ensayo|estudio|cost|prices? (?:of|for)|pay|so far|side by side|already|this year|had|were given|was given|review\w*|if|si|cortisone|(?:each|every|one|a) (?:session|visit|appointment) (?:has|have|includes|consists|involves)|(?:per|at each|in each|in every|at every|en cada|por) (?:\w+ )?(?:visit|session|appointment|visita|sesion|cita)|intake|(?:injections|needles) (?:in (?:one|a))|times (?:a|per|each|as))\b|[$€£]/,
  read: (text) => [
    ...quantitiesIn({ text, units: counts }).filter((quantity) => isCount(text, quantity)),
    ...turned(text),
    ...elided(text),
  ],
  strict: true,
  asked: new RegExp(String.raw`\b(?:how many|cuant[oa]s) (?:\w+ )?(${countWords})\b`),
};

export const topics: readonly Topic[] = [
  sessions,
  ...timeTopics,
  ...moneyTopics,
  ...otherTopics,
  youngest,
  fasting,
  coverageShare,
];
