import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

export const misspelling: PageRule = {
  id: 'misspelt-term',
  category: 'form',
  severity: 'warn',
  name: 'Misspelt term',
  why: 'A misspelt medical term cannot be looked up, and readers trust the rest less.',
  source: 'Editorial practice',
  suggestion: 'Correct the spelling.',
};

/** Terms of this field, in which one wrong, missing, extra or swapped letter is looked for. */
const terms = (
  'trpv1 valleix carpal tunnel cubital technique perineural prolotherapy neuroprolotherapy hydrodissection dextrose ' +
  'triamcinolone lidocaine ligament tendinopathy neuropathy fibroblast collagen ultrasound fluoroscopy sacroiliac ' +
  'substance disability randomized neuropathic peripheral glucopuncture injection therapy arthritis osteoarthritis ' +
  'fascia cartilage receptor entrapment plexopathy regenerative corticosteroid alternative especially'
).split(' ');

const known = new Set([
  ...terms,
  ...terms.map((term) => `${term}s`),
  ...'randomised ligaments tendinopathies neuropathies fibroblasts techniques injections therapies receptors'.split(
    ' ',
  ),
  ...'carpals fasciae fascial fascias fascist dextran dextrous dextro funnel tunnels tunneled alternatives alternatively'.split(
    ' ',
  ),
  ...'neuropathics ligamentous collagens peripherally substances injecting injection trpa1 trpv2 trpv3 trpv4 trpm8'.split(
    ' ',
  ),
  ...'perineurial perineum perianal peripherals cortisone ejection infection infections injector disabilities'.split(
    ' ',
  ),
  ...'alternation specially tendinopathic arthritic carnal carpet receptors precept neuropathically'.split(' '),
  ...'tecnica tecnicas tunel ligamento colageno lidocaina dextrosa terapia terapias cartilago cartilagos fascitis tendinopatia neuropatia artritis fluoroscopia'.split(
    ' ',
  ),
]);

/** Equal but for one letter put in, left out or changed, or two neighbours swapped. */
const isOneOff = (word: string, term: string): boolean => {
  let start = 0;
  while (start < term.length && word[start] === term[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, term.length) - start && word.at(-1 - end) === term.at(-1 - end)) end += 1;
  const [left, right] = [word.length - start - end, term.length - start - end];
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && word[start] === term[start + 1] && word[start + 1] === term[start];
};

const byLetter = new Map(
  [...new Set(terms.map((term) => term.charAt(0)))].map((letter) => [
    letter,
    terms.filter((term) => term.startsWith(letter)),
  ]),
);

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** For words with all the right letters in the wrong order. */
const byLetters = new Map(terms.map((term) => [lettersOf(term), term]));

/** Words of the same letters have the same sum, so that most others need not be put in order. */
const sumOf = (word: string): number => {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum += 1 << (word.charCodeAt(at) & 31);
  return sum;
};
const sums = new Set(terms.map(sumOf));

/** The term that a word was meant to be, or null. Words share their first letter with it. */
const meantTerm = (word: string): string | null => {
  if (word.length < 5 || known.has(word)) return null;
  const swapped = sums.has(sumOf(word)) ? byLetters.get(lettersOf(word)) : undefined;
  if (swapped?.charAt(0) === word.charAt(0)) return swapped;
  return (
    byLetter
      .get(word.charAt(0))
      ?.find((term) => term.length >= 5 && Math.abs(term.length - word.length) <= 1 && isOneOff(word, term)) ?? null
  );
};

/** Names of authors and journals look like misspelt terms, so the bibliography is left out. */
export const findMisspellings = ({ text, sentences }: CheckedText): Finding[] => {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) => {
    if (sentence.kind === 'reference') return [];
    return [...sentence.text.matchAll(/[a-z]{4,}\d?/g)].flatMap((match) => {
      const [word] = match;
      const term = seen.has(word) ? null : meantTerm(word);
      seen.add(word);
      if (term === null) return [];
      const start = sentence.start + match.index;
      return [
        problemAt({
          rule: misspelling,
          text,
          start,
          end: start + word.length,
          detail: `"${word}" looks like "${term}".`,
        }),
      ];
    });
  });
};
