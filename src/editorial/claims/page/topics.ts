import { otherTopics } from './other-topics';
import { type Quantity, quantitiesIn } from './quantities';
import { timeTopics } from './time-topics';
import type { Topic } from './topic';
import { counts } from './units';

const countWords = Object.keys(counts).join('|');
const numberOf = new RegExp(String.raw`\b(minimum )?(number of (?:\w+ ){0,2}?)(${countWords}) (?:is|:|-) `, 'g');

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

const sessions: Topic = {
  id: 'sessions',
  name: 'the number of sessions',
  about:
    /\b(?:consta|constan|need|needs|require\w*|involves?|consists?|plan|course|minimum|typical\w*|usual\w*|series|likely|recommend\w*|expect|repeated|treated|enough|suficientes?|basta\w*|in all|in total|altogether|come|have|has|made up|number of|how many|necesit\w*|minimo|suele\w*|recomend\w*|recomiend\w*|hacen falta)\b|^\W*(?:\d+|two|three|four|five|six|eight|ten|twelve) (?:\w+ )?(?:sessions|treatments|visits|peels|injections|drips)\b/,
  unless:
    /\b(?:notice\w*|improve\w*|first or|third|between sessions|trial|study|participants|ensayo|estudio|cost|prices? (?:of|for)|pay|so far|side by side|already|this year|had|were given|was given|review\w*|if|si|cortisone|(?:each|every|one|a) (?:session|visit|appointment) (?:has|have|includes|consists|involves)|(?:injections|needles) (?:per|in (?:each|one|a|every))|times (?:a|per|each|as))\b|[$€£]/,
  read: (text) => [...quantitiesIn({ text, units: counts }), ...turned(text)],
  strict: true,
  asked: new RegExp(String.raw`\bhow many (?:\w+ )?(${countWords})\b`),
};

export const topics: readonly Topic[] = [sessions, ...timeTopics, ...otherTopics];
