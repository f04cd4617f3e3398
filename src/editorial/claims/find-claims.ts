import type { Locale } from '@/core/locales';

import type { Finding } from './finding';
import { isLifted } from './lifted';
import { rules } from './rules/all';
import { anchorOf } from './rules/anchors';
import { isAboutNegation } from './rules/phrase';
import type { Rule, Wording } from './rules/rule';
import type { CheckedSentence, CheckedText } from './text/checked-text';

type Pattern = { pattern: RegExp; negating: boolean; rule: Rule; order: number };

/** The patterns of a language by the word beginnings that anchor them, and those without an anchor. */
const indexOf = (locale: Locale): { anchored: Map<string, Pattern[]>; always: Pattern[]; answering: Rule[] } => {
  const anchored = new Map<string, Pattern[]>();
  const always: Pattern[] = [];
  rules.forEach((rule, order) => {
    for (const pattern of rule[locale]?.patterns.flat() ?? []) {
      const entry = { pattern, negating: isAboutNegation(pattern), rule, order };
      const anchor = anchorOf(pattern.source);
      if (anchor === null) always.push(entry);
      else for (const word of anchor) anchored.set(word, [...(anchored.get(word) ?? []), entry]);
    }
  });
  return { anchored, always, answering: rules.filter((rule) => rule[locale]?.answers !== undefined) };
};

const indexes = { en: indexOf('en'), es: indexOf('es') };

/** The patterns that can match in a sentence, by rule and in the order of the rules; one look at each word. */
const candidatesFor = ({ text, locale }: { text: string; locale: Locale }): Map<Rule, Pattern[]> => {
  const { anchored, always } = indexes[locale];
  const found = new Set(always);
  for (const [word] of text.matchAll(/[a-z0-9]+/g)) {
    for (let length = 1; length <= 3 && length <= word.length; length += 1) {
      for (const entry of anchored.get(word.slice(0, length)) ?? []) found.add(entry);
    }
  }
  const byRule = new Map<Rule, Pattern[]>();
  for (const entry of [...found].sort((one, other) => one.order - other.order)) {
    const known = byRule.get(entry.rule);
    if (known) known.push(entry);
    else byRule.set(entry.rule, [entry]);
  }
  return byRule;
};

type Match = { start: number; end: number };

const answerClaim = ({ wording, sentence }: { wording: Wording; sentence: CheckedSentence }): Match | null => {
  if (!wording.answers || !sentence.previous.endsWith('?') || !wording.answers.question.test(sentence.previous))
    return null;
  const match = wording.answers.answer.exec(sentence.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
};

const firstClaim = ({
  rule,
  wording,
  patterns,
  sentence,
}: {
  rule: Rule;
  wording: Wording;
  patterns: Pattern[];
  sentence: CheckedSentence;
}): Match | null => {
  const around = wording.alongBefore ? `${sentence.previous} ${sentence.text}` : sentence.text;
  let isExcluded: boolean | null = null;
  for (const { pattern, negating } of patterns) {
    for (const match of sentence.text.matchAll(pattern)) {
      isExcluded ??= wording.unless?.test(sentence.text) === true || wording.along?.test(around) === false;
      if (isExcluded) return null;
      const place = { start: match.index, end: match.index + match[0].length };
      if (!isLifted({ by: rule.liftedBy, sentence, isAboutNegation: negating, ...place })) return place;
    }
  }
  return null;
};

const matchesIn = ({ sentence, locale }: { sentence: CheckedSentence; locale: Locale }): Map<Rule, Match> => {
  const matches = new Map<Rule, Match>();
  for (const rule of indexes[locale].answering) {
    const wording = rule[locale];
    const match = wording ? answerClaim({ wording, sentence }) : null;
    if (match) matches.set(rule, match);
  }
  for (const [rule, patterns] of candidatesFor({ text: sentence.text, locale })) {
    const wording = rule[locale];
    if (!wording || matches.has(rule)) continue;
    const match = firstClaim({ rule, wording, patterns, sentence });
    if (match) matches.set(rule, match);
  }
  return matches;
};

/** What the rules for sentences find, each rule at most once in a sentence, in reading order. */
export const findClaims = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] =>
  read.sentences.flatMap((sentence) => {
    if (sentence.kind === 'reference') return [];
    const matches = new Map(locales.toReversed().flatMap((locale) => [...matchesIn({ sentence, locale })]));
    return [...matches].map(([{ id, category, severity, why, suggestion }, match]) => {
      const [start, end] = [sentence.start + match.start, sentence.start + match.end];
      return { rule: id, category, severity, start, end, excerpt: read.text.slice(start, end), why, suggestion };
    });
  });
