import { lexicon } from './lexicon';

const expand = (source: string): string =>
  source
    .replace(/\{([a-z]+)\}/gi, (whole, name: string) => {
      const words = lexicon[name];
      if (words === undefined && !/^\d/.test(name)) throw new Error(`The lexicon has no ${whole}.`);
      return `(?:${words ?? ''})`;
    })
    .replace(/(?<!\[) \?(?!\?)/g, String.raw`[ ]?`)
    .replace(/ ~(\d) /g, (_, count: string) => String.raw`[ ](?:[^\s.;:!?]+[ ]){0,${count}}?`)
    .replace(/(?<!\[) (?!\])/g, String.raw`\s+`);

/** The alternatives of a pattern outside of all groups. */
const alternativesOf = (source: string): string[] => {
  const parts: string[] = [];
  let [depth, from, inClass] = [0, 0, false];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)].map((part) => part.trim());
};

const whole = (alternatives: string[]): string =>
  String.raw`(?<![a-z0-9])(?:${alternatives.map(expand).join('|')})(?![a-z0-9])`;

const negation = /(?<![a-z])(?:not|never|n't|cannot|no|zero|without|nobody|sin|nunca|ningun)(?![a-z])/;

/** The pattern looks for a negation itself: "not a single complication". */
export const isAboutNegation = ({ source }: RegExp): boolean => negation.test(source);

/**
 * Patterns over folded text: regular expressions of whole words, in which `{name}` stands for the
 * words of the lexicon and ` ~3 ` for up to three words in between. Each alternative makes a pattern
 * of its own, so that most of them can be ruled out by the words of a sentence.
 */
export const phrase = (source: string): RegExp[] =>
  alternativesOf(source).map((alternative) => new RegExp(whole([alternative]), 'g'));

/** Any of the phrases, to ask whether a sentence holds one. */
export const anyOf = (...sources: string[]): RegExp => new RegExp(whole(sources.flatMap(alternativesOf)));
