import type { Locale } from '@/core/locales';

import type { CheckedText } from '../text/checked-text';
import { wordsOf } from '../text/words';
import { rulesFor } from './compiled-rules';
import type { Contents, Surroundings } from './frame';
import { tagWords } from './tagged';

/** The sentences of a text with their words by class, each together with its neighbours. */
export const readContents = ({
  read,
  locale,
}: {
  read: CheckedText;
  locale: Locale;
}): ((index: number) => Surroundings) => {
  const { lexicon, readNeeds } = rulesFor(locale);
  const contents: Contents[] = [];
  const rawOf = (index: number): string => {
    const sentence = read.sentences[index];
    return sentence ? read.text.slice(sentence.start, sentence.end) : '';
  };
  const at = (index: number): Contents => {
    const known = contents[index];
    if (known) return known;
    const words = wordsOf(read.sentences[index]?.text ?? '');
    return (contents[index] = readNeeds(tagWords({ words, raw: rawOf(index), lexicon })));
  };
  return (index) => ({
    own: at(index),
    previous: () => (read.sentences[index]?.previous ? at(index - 1) : null),
    next: () => (read.sentences[index]?.next ? at(index + 1) : null),
  });
};
