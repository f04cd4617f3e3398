import type { CheckedSentence, CheckedText } from '../text/checked-text';

/** From this length on a text is taken for a whole page that has to be complete. */
const pageWords = 200;

const isAboutTreatment = (lines: string): boolean =>
  (lines.match(/\b(?:treatments?|injections?|therapy|procedure|sessions?|tratamiento|inyecci\w+|terapia)\b/g)?.length ??
    0) >= 4;

/** All but the bibliography. */
export const proseOf = ({ sentences }: CheckedText): CheckedSentence[] =>
  sentences.filter(({ kind }) => kind !== 'reference');

/** The sentences of a whole page about a treatment, folded, a line each; null if the text is shorter or about something else. */
export const wholePageIn = (read: CheckedText): string | null => {
  const lines = proseOf(read)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join('\n');
  return lines.split(/\s+/).length >= pageWords && isAboutTreatment(lines) ? lines : null;
};
