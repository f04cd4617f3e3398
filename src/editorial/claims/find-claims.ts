import type { Locale } from '@/core/locales';

import type { Finding } from './finding';
import { type Candidate, type CompiledRule, rulesFor } from './frames/compiled-rules';
import { readContents } from './frames/contents';
import { conditionsHold, couldHold, couldMatch, type Frame, placeOf, type Surroundings } from './frames/frame';
import { isLifted } from './lifted';
import type { CheckedSentence, CheckedText } from './text/checked-text';

type Match = { start: number; end: number };

const isHarmless = ({ unless, along }: CompiledRule, around: Surroundings): boolean => {
  const occurs = (frame: Frame): boolean =>
    couldMatch(frame, around.own) && placeOf(frame, around.own) !== null && conditionsHold(frame, around);
  return unless.some(occurs) || (along.length > 0 && !along.some(occurs));
};

type Claim = Match & { isNegating: boolean; isAnswered: boolean; isFirm: boolean };

function* matchesOf({ compiled, frames }: Candidate, around: Surroundings, text: string): Generator<Claim> {
  for (const frame of frames) {
    if (!couldHold(frame, around)) continue;
    let place = placeOf(frame, around.own);
    if (place === null || !conditionsHold(frame, around)) continue;
    for (; place !== null; place = placeOf(frame, around.own, place.from + 1)) {
      const start = around.own.words[place.from]?.start ?? 0;
      const end = around.own.words[place.to - 1]?.end ?? start + 1;
      yield { start, end, isNegating: frame.isNegating, isAnswered: frame.isAnswered, isFirm: frame.isFirm };
    }
  }
  for (const pattern of compiled.patterns) {
    for (const { index, 0: whole } of text.matchAll(pattern))
      yield { start: index, end: index + whole.length, isNegating: false, isAnswered: false, isFirm: false };
  }
}

const firstClaim = (candidate: Candidate, around: Surroundings, sentence: CheckedSentence): Match | null => {
  const { compiled } = candidate;
  let harmless: boolean | null = null;
  for (const { start, end, isNegating, isAnswered, isFirm } of matchesOf(candidate, around, sentence.text)) {
    if (!isFirm && (harmless ??= isHarmless(compiled, around))) continue;
    const place = { sentence, start, end, isAboutNegation: isNegating, isAnswered };
    if (!isLifted({ by: compiled.rule.liftedBy, ...place })) return { start, end };
  }
  return null;
};

type Reader = { locale: Locale; around: (index: number) => Surroundings };

/** What the rules find in a sentence, each at most once. */
const findIn = ({
  read,
  readers,
  index,
}: {
  read: CheckedText;
  readers: readonly Reader[];
  index: number;
}): Finding[] => {
  const sentence = read.sentences[index];
  if (!sentence || sentence.kind === 'reference') return [];
  const found = new Map<string, Finding>();
  for (const { locale, around } of readers) {
    const surroundings = around(index);
    for (const candidate of rulesFor(locale).candidatesFor(surroundings.own)) {
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

/** What the rules for sentences find, each rule at most once in a sentence, in reading order. */
export const findClaims = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] => {
  const readers = locales.map((locale) => ({ locale, around: readContents({ read, locale }) }));
  return read.sentences.flatMap((_, index) => findIn({ read, readers, index }));
};
