/** Short words that stay small inside a title. Source: CSL 1.0.2 specification, "Title Case Conversion". */
const small = new Set(
  'a an and as at but by down for from in into nor of on onto or over so the till to up via with yet'.split(' '),
);

const capitalise = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** A word that was written with a capital anywhere, or holds a digit, was written so on purpose. */
const isPlain = (word: string): boolean => /^[^\p{Lu}\d]*$/u.test(word);

/** The parts of `point-of-care` one by one; short words stay small inside it too. */
const capitaliseParts = (word: string): string =>
  word
    .split('-')
    .map((part, place) => (!isPlain(part) || (place > 0 && small.has(part)) ? part : capitalise(part)))
    .join('-');

/**
 * Headline capitals, as AMA and APA want them for books and journals in English. Words that have capitals keep them.
 */
export const toTitleCase = ({ text, language }: { text: string; language: string | undefined }): string => {
  if (language !== undefined && !/^en\b/iu.test(language)) return text;
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const before = words[index - 1];
      const begins = before === undefined || /[:?!.—–]$/u.test(before) || index === words.length - 1;
      return !begins && small.has(word.replace(/[^\p{L}’']/gu, '')) ? word : capitaliseParts(word);
    })
    .join(' ');
};
