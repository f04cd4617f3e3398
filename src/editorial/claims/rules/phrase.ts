import { lexicon } from './lexicon';

const expand = (source: string): string =>
  source
    .replace(/\{([a-z]+)\}/gi, (whole, name: string) => {
      const words = lexicon[name];
      if (words === undefined && !/^\d/.test(name)) throw new Error(`The lexicon has no ${whole}.`);
      return `(?:${words ?? ''})`;
    })
    .replace(/ ~(\d) /g, (_, count: string) => String.raw`[ ](?:[^\s.;:!?]+[ ]){0,${count}}?`)
    .replace(/(?<!\[) (?!\])/g, String.raw`\s+`);

const whole = (source: string): string => String.raw`(?<![a-z0-9])(?:${expand(source)})(?![a-z0-9])`;

/**
 * A pattern over folded text: a regular expression of whole words, in which `{name}` stands for the
 * words of the lexicon and ` ~3 ` for up to three words in between.
 */
export const phrase = (source: string): RegExp => new RegExp(whole(source), 'g');

/** Any of the phrases, to ask whether a sentence holds one. */
export const anyOf = (...sources: string[]): RegExp => new RegExp(sources.map(whole).join('|'));
