import type { Word } from '../text/words';
import type { Lexicon, Tag } from './lexicon';
import { numericTags } from './numbers';

/** A sentence with the classes that begin at each of its words. */
export type Tagged = {
  words: readonly Word[];
  texts: readonly string[];
  tags: readonly (readonly Tag[])[];
  /** Index of the first word that is not a label such as "Q:". */
  begin: number;
};

const label = new Set('q a p r question answer myth fact note tip faq pregunta respuesta leaflet pov'.split(' '));
const terms = new Set(
  (
    'botox ozempic wegovy cochrane medicare medicaid american european british english spanish french german january february march april may june ' +
    'july august september october november december monday tuesday wednesday thursday friday saturday sunday food drug administration nhs ' +
    'whatsapp instagram facebook google achilles university hospital clinic center centre doctor therapy laser treatment i'
  ).split(' '),
);
const mark = /^[^a-z0-9$€£#]$|^\p{Extended_Pictographic}$/u;

const beginOf = (texts: readonly string[]): number => {
  let at = 0;
  while (at < texts.length) {
    if (label.has(texts[at] ?? '') && texts[at + 1] === ':') at += 2;
    else if (mark.test(texts[at] ?? '') && texts[at] !== '?') at += 1;
    else break;
  }
  return at;
};

/** Written large where no sentence begins, and no term that is always written so. */
const isName = ({ raw, words, at }: { raw: string; words: readonly Word[]; at: number }): boolean => {
  const { start, end, text } = words[at] ?? { start: 0, end: 0, text: '' };
  if (raw.charAt(start) === text.charAt(0)) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(raw.slice(start, end)) || terms.has(text)) return false;
  const before = words[at - 1]?.text;
  return before !== undefined && !/^[.:!?"'(-]$/.test(before);
};

const properName: Tag = { name: 'properName', length: 1 };

export const tagWords = ({
  words,
  raw,
  lexicon,
}: {
  words: readonly Word[];
  raw: string;
  lexicon: Lexicon;
}): Tagged => {
  const texts = words.map(({ text }) => text);
  const tags = texts.map((_, at) => {
    const listed = lexicon.tagsAt(texts, at);
    const numeric = numericTags(texts, at);
    const isNamed = isName({ raw, words, at });
    if (numeric.length === 0 && !isNamed) return listed;
    return isNamed ? [...listed, ...numeric, properName] : [...listed, ...numeric];
  });
  return { words, texts, tags, begin: beginOf(texts) };
};
