import type { Locale } from '@/core/locales';

import type { Finding } from './finding';
import { isLifted } from './lifted';
import { rules } from './rules/all';
import { isAboutNegation } from './rules/phrase';
import type { Rule } from './rules/rule';
import type { CheckedSentence, CheckedText } from './text/checked-text';

/** How many letters of a cue the index looks at. */
const keyLength = 3;

const cueIndex = new Map<string, { cue: string; rule: number }[]>();
rules.forEach((rule, index) => {
  for (const cue of rule.cues) {
    const key = (/^[a-z0-9]+/.exec(cue)?.[0] ?? cue).slice(0, keyLength);
    cueIndex.set(key, [...(cueIndex.get(key) ?? []), { cue, rule: index }]);
  }
});

const signs = /[$€£%#{}<>\uFFFD@"]/g;

/** The rules that have a cue in a sentence, in their order; one look at each word. */
const candidatesFor = (sentence: string): number[] => {
  const found = new Set<number>();
  const note = (word: string, position: number) => {
    for (let length = 1; length <= keyLength; length += 1) {
      for (const { cue, rule } of cueIndex.get(word.slice(0, length)) ?? []) {
        if (sentence.startsWith(cue, position)) found.add(rule);
      }
    }
  };
  const words = /[a-z0-9]+/g;
  for (let match = words.exec(sentence); match !== null; match = words.exec(sentence)) note(match[0], match.index);
  for (const match of sentence.matchAll(signs)) note(match[0], match.index);
  return [...found].sort((one, other) => one - other);
};

const compiled = new Map(
  rules.flatMap(({ en, es }) =>
    [en, es].flatMap((wording) =>
      wording
        ? [
            [
              wording,
              wording.patterns.flat().map((pattern) => ({ pattern, negating: isAboutNegation(pattern) })),
            ] as const,
          ]
        : [],
    ),
  ),
);

type Match = { start: number; end: number };

const firstClaim = ({
  rule,
  sentence,
  locale,
}: {
  rule: Rule;
  sentence: CheckedSentence;
  locale: Locale;
}): Match | null => {
  const wording = rule[locale];
  if (!wording) return null;
  if (wording.unless?.test(sentence.text)) return null;
  const answered = wording.answers?.question.test(sentence.previous) === true && sentence.previous.endsWith('?');
  const answer = answered ? wording.answers?.answer.exec(sentence.text) : null;
  if (answer) return { start: answer.index, end: answer.index + answer[0].length };
  const around = wording.alongBefore ? `${sentence.previous} ${sentence.text}` : sentence.text;
  if (wording.along && !wording.along.test(around)) return null;
  for (const { pattern, negating } of compiled.get(wording) ?? []) {
    for (const match of sentence.text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (!isLifted({ by: rule.liftedBy, sentence, isAboutNegation: negating, ...place })) return place;
    }
  }
  return null;
};

/** What the rules for sentences find, each rule at most once in a sentence, in reading order. */
export const findClaims = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] =>
  read.sentences.flatMap((sentence) => {
    if (sentence.kind === 'reference') return [];
    return candidatesFor(sentence.text).flatMap((index) => {
      const rule = rules[index];
      if (!rule) return [];
      const match = locales.map((locale) => firstClaim({ rule, sentence, locale })).find((found) => found !== null);
      if (!match) return [];
      const { id, category, severity, why, suggestion } = rule;
      const [start, end] = [sentence.start + match.start, sentence.start + match.end];
      return [{ rule: id, category, severity, start, end, excerpt: read.text.slice(start, end), why, suggestion }];
    });
  });
