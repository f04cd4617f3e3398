import type { Word } from '../text/words';
import type { Lexicon } from './lexicon';
import { numericTags } from './numbers';

/** A sentence with the classes that begin at each of its words. */
export type Tagged = {
  words: readonly Word[];
  texts: readonly string[];
  /** By word: the lengths in which a class begins there. */
  tags: readonly ReadonlyMap<string, readonly number[]>[];
  /** Every class in the sentence. */
  classes: ReadonlySet<string>;
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
  if (!/^\p{Lu}\p{Ll}+$/u.test(raw.slice(start, end)) || terms.has(text)) return false;
  const before = words[at - 1]?.text;
  return before !== undefined && !/^[.:!?"'(-]$/.test(before);
};

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
  const classes = new Set<string>();
  const tags = texts.map((_, at) => {
    const here = new Map<string, number[]>();
    for (const { name, length } of [...lexicon.tagsAt(texts, at), ...numericTags(texts, at)]) {
      classes.add(name);
      const lengths = here.get(name);
      if (!lengths) here.set(name, [length]);
      else if (!lengths.includes(length)) lengths.push(length);
    }
    if (isName({ raw, words, at })) {
      here.set('properName', [1]);
      classes.add('properName');
    }
    return here;
  });
  return { words, texts, tags, classes, begin: beginOf(texts) };
};
