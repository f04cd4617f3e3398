import { type Locale, locales } from '@/core/locales';

import { rulesFor } from '../frames/compiled-rules';
import { tagWords } from '../frames/tagged';
import { rules } from '../rules/all';
import { readText } from '../text/checked-text';
import { wordsOf } from '../text/words';
import { pseudoRandom } from './pseudo-random';
import type { Lesson } from './train';

/** Found by their shape, or only a note. */
const isUnlearned = ({ id, category, severity }: (typeof rules)[number]): boolean =>
  severity === 'info' || id === 'literal-price' || (category === 'form' && id !== 'vague-conditions');

/** The rules that are a matter of wording. */
export const learnedRules: readonly string[] = rules.filter((rule) => !isUnlearned(rule)).map(({ id }) => id);

type Text = { text: string; locale: Locale; labels: readonly { rule?: string }[] };

/**
 * What can be learned from a labelled text: the whole of it, and of a text without a fault each of its sentences and pairs of
 * neighbours, because that is how a page is read.
 */
export const lessonsOf = ({ text, locale, labels }: Text): Lesson[] => {
  const { lexicon } = rulesFor(locale);
  const { sentences } = readText(text);
  const all = sentences.map(({ start, end, paragraph, text: folded }) => ({
    paragraph,
    tagged: tagWords({ words: wordsOf(folded), raw: text.slice(start, end), lexicon }),
  }));
  const whole = { sentences: all.map(({ tagged }) => tagged), rules: labels.flatMap(({ rule }) => rule ?? []) };
  if (labels.length > 0 || all.length < 2) return [whole];
  const alone = all.map(({ tagged }) => ({ sentences: [tagged], rules: [] }));
  const pairs = all.flatMap(({ tagged, paragraph }, at) => {
    const next = all[at + 1];
    return next?.paragraph === paragraph ? [{ sentences: [tagged, next.tagged], rules: [] }] : [];
  });
  return [...alone, ...pairs];
};

/** The examples of the rules. One that a rule lets pass holds no fault of another rule either, or hardly ever. */
export const exampleLessons = (): Lesson[] =>
  rules
    .flatMap(({ id, examples }) =>
      locales.flatMap((locale) => [
        ...(examples[locale]?.flag ?? []).map((text) => ({ text, locale, labels: [{ rule: id }] })),
        ...(examples[locale]?.pass ?? []).map((text) => ({ text, locale, labels: [] })),
      ]),
    )
    .flatMap(lessonsOf);

/**
 * Lessons put together two by two: a fault with a sentence that has none, because on a page it stands among plain words,
 * and as many pairs without any fault.
 * @param share how many of the faults get company, 0 to 1
 */
export const inCompany = ({ lessons, share }: { lessons: readonly Lesson[]; share: number }): Lesson[] => {
  const random = pseudoRandom(11);
  const plain = lessons.filter((lesson) => lesson.rules.length === 0 && lesson.sentences.length === 1);
  const faulty = lessons.filter((lesson) => lesson.rules.length > 0);
  const some = (all: readonly Lesson[], part: number): Lesson[] =>
    all.flatMap((lesson) => {
      if (random() >= part) return [];
      const company = plain[Math.floor(random() * plain.length)]?.sentences ?? [];
      return [{ sentences: [...lesson.sentences, ...company], rules: lesson.rules }];
    });
  return [...some(faulty, share), ...some(plain, (share * faulty.length) / plain.length)];
};
