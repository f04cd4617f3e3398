import type { Locale } from '@/core/locales';

import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { areOfOtherCases } from './circumstances';
import { contradiction } from './contradiction-rule';
import { findClashingPermissions } from './permissions';
import { findOtherHands } from './practitioners';
import { problemAt } from './problem';
import { findSameSubject } from './same-subject';
import { areOnTheSame, readSides, type Side } from './sides';
import { areAtOdds, readStatements, type Statement } from './statements';

/** "Every visit is 70 euros, your first one included" says it of the first one as well. */
const holdsForAll =
  /\b(?:every|each|all|any|cada|tod[oa]s)\b.*\b(?:included|as well|alike|tambien|incluid[oa]s?|tanto|igual)\b|\b(?:tanto|both|whether)\b.*\b(?:como|and|or)\b.*\b(?:siguen|siguientes|demas|first|follow\w*|later|following)\b/;

const holds = (one: Statement, other: Statement): boolean =>
  one.topic.id === 'price' &&
  other.qualifiers !== '' &&
  holdsForAll.test(one.sentence.text) &&
  other.qualifiers.split(' ').every((name) => one.qualifiers.split(' ').includes(name));

const qualifiersAgree = (one: Statement, other: Statement): boolean =>
  one.qualifiers === other.qualifiers || holds(one, other) || holds(other, one);

const contradicts = (one: Statement, other: Statement): boolean =>
  one.sentence !== other.sentence &&
  qualifiersAgree(one, other) &&
  areAtOdds({ topic: one.topic, one, other }) &&
  !areOfOtherCases(one.sentence, other.sentence) &&
  one.topic.isOther?.(one.sentence.text, other.sentence.text) !== true;

const place = ({ sentence, start, end }: Statement | Side) => ({
  start: sentence.start + start,
  end: sentence.start + end,
});

/** One sentence holds several numbers, and the other names one of them. */
const agreeElsewhere = (statements: readonly Statement[], one: Statement, other: Statement): boolean => {
  const [here, there] = [one, other].map(({ sentence }) => statements.filter((each) => each.sentence === sentence));
  return (here ?? []).some((each) =>
    (there ?? []).some((match) => !areAtOdds({ topic: one.topic, one: each, other: match })),
  );
};

const findNumbers = (read: CheckedText): Finding[] =>
  readStatements(read).flatMap((statements) =>
    statements.flatMap((other, index) => {
      const one = statements
        .slice(0, index)
        .find((earlier) => contradicts(earlier, other) && !agreeElsewhere(statements, earlier, other));
      if (!one) return [];
      const first = place(one);
      const detail = `About ${other.topic.name} the page also says "${read.text.slice(first.start, first.end)}".`;
      return [problemAt({ rule: contradiction, text: read.text, ...place(other), detail })];
    }),
  );

const findOpposites = (read: CheckedText): Finding[] =>
  readSides(read).flatMap((sides) => {
    const pairs = sides.flatMap((one) =>
      one.side === 'one' ? sides.filter(({ side }) => side === 'other').map((other) => ({ one, other })) : [],
    );
    const pair = pairs.find(({ one, other }) => areOnTheSame(one, other));
    if (!pair) return [];
    const { one, other } = pair;
    const [earlier, later] = one.sentence.start < other.sentence.start ? [one, other] : [other, one];
    const { start, end } = earlier.sentence;
    const said = read.text.slice(start, Math.min(end, start + 120));
    const detail = `About ${one.of.name} the page also says "${said}".`;
    return [problemAt({ rule: contradiction, text: read.text, ...place(later), detail })];
  });

/** Numbers and statements of one text that cannot both be true. Linear but for the few numbers on the same topic. */
export const findContradictions = ({ read, locales }: { read: CheckedText; locales: readonly Locale[] }): Finding[] => {
  const found: Finding[] = [];
  const readers = [
    findNumbers,
    ...(locales.includes('en') ? [findSameSubject] : []),
    findOpposites,
    findClashingPermissions,
    findOtherHands,
  ];
  for (const reader of readers)
    found.push(...reader(read).filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end)));
  return found;
};
