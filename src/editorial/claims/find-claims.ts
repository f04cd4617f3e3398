import type { Locale } from '@/core/locales';

import type { Finding } from './finding';
import { type Candidate, type CompiledRule, rulesFor, type Sifted } from './frames/compiled-rules';
import { readContents } from './frames/contents';
import { conditionsHold, type Contents, couldHold, type Frame, placeOf, type Surroundings } from './frames/frame';
import { createJudge } from './learned/judge';
import { languageOf } from './learned/language';
import { type Learned, learnedReader } from './learned/learned';
import { isLifted } from './lifted';
import type { Rule } from './rules/rule';
import type { CheckedSentence, CheckedText } from './text/checked-text';

type Match = { start: number; end: number };

const isHarmless = ({ unless, along }: CompiledRule, around: Surroundings): boolean => {
  const occurs = (frame: Frame | undefined): boolean =>
    frame !== undefined && placeOf(frame, around.own) !== null && conditionsHold(frame, around);
  const anyOccurs = ({ frames, sieve }: Sifted): boolean =>
    sieve(around.own.met).some((place) => occurs(frames[place]));
  return anyOccurs(unless) || (along.frames.length > 0 && !anyOccurs(along));
};

const firstClaim = ({ compiled, frames }: Candidate, around: Surroundings, sentence: CheckedSentence): Match | null => {
  const { own } = around;
  const { liftedBy: by } = compiled.rule;
  let harmless: boolean | null = null;
  const counts = (isFirm: boolean): boolean => isFirm || !(harmless ??= isHarmless(compiled, around));
  for (const frame of frames) {
    if (!couldHold(frame, around)) continue;
    let place = placeOf(frame, own);
    if (place === null || !conditionsHold(frame, around) || !counts(frame.isFirm)) continue;
    const { isNegating: isAboutNegation, isAnswered } = frame;
    for (; place !== null; place = placeOf(frame, own, place.from + 1)) {
      const start = own.words[place.from]?.start ?? 0;
      const end = own.words[place.to - 1]?.end ?? start + 1;
      if (!isLifted({ by, sentence, start, end, isAboutNegation, isAnswered })) return { start, end };
    }
  }
  for (const pattern of compiled.patterns) {
    if (sentence.text.search(pattern) === -1 || !counts(false)) continue;
    for (const { index: start, 0: whole } of sentence.text.matchAll(pattern)) {
      const end = start + whole.length;
      if (!isLifted({ by, sentence, start, end, isAboutNegation: false, isAnswered: false })) return { start, end };
    }
  }
  return null;
};

type Reader = { locale: Locale; around: (index: number) => Surroundings };

/** What the rules find in a sentence, each at most once. */
const findIn = ({
  read,
  readers,
  index,
  isBelieved,
}: {
  read: CheckedText;
  readers: readonly Reader[];
  index: number;
  isBelieved: (rule: Rule) => boolean;
}): Finding[] => {
  const sentence = read.sentences[index];
  if (!sentence) return [];
  const found = new Map<string, Finding>();
  for (const { locale, around } of readers) {
    const surroundings = around(index);
    for (const candidate of rulesFor(locale).candidatesFor({ sentence: surroundings.own, isBelieved })) {
      const { id, category, severity, why, suggestion } = candidate.compiled.rule;
      if (found.has(id)) continue;
      const match = firstClaim(candidate, surroundings, sentence);
      if (!match) continue;
      const [start, end] = [sentence.start + match.start, sentence.start + match.end];
      const excerpt = read.text.slice(start, end);
      found.set(id, { rule: id, category, severity, start, end, excerpt, why, suggestion });
    }
  }
  return [...found.values()];
};

/**
 * What the rules for sentences find and what was learned from labelled texts adds to it, each rule at most once in a
 * sentence, in reading order.
 */
export const findClaims = ({
  read,
  locales,
  learned = learnedReader(),
}: {
  read: CheckedText;
  locales: readonly Locale[];
  learned?: Learned;
}): Finding[] => {
  const readers = locales.map((locale) => ({ locale, around: readContents({ read, locale }) }));
  const contentsOf = (index: number): Contents => {
    const locale = locales.length > 1 ? languageOf(read.sentences[index]?.text ?? '') : locales[0];
    const reader = readers.find((one) => one.locale === locale);
    if (!reader) throw new Error('A text is read in one language at least.');
    return reader.around(index).own;
  };
  const { believes, added } = createJudge({ read, ...learned, contentsOf });
  return read.sentences.flatMap(({ kind }, index) => {
    if (kind === 'reference') return [];
    const found = findIn({ read, readers, index, isBelieved: (rule) => believes({ index, rule }) });
    return [...found, ...added({ index, found })];
  });
};
