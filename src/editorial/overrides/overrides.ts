import { citationMark } from '../claims/text/fold';
import { splitSentences } from '../claims/text/sentences';

/** A finding that the compliance role lets stand, with the reason. */
export type Override = {
  id?: string | null;
  rule: string;
  path: string;
  /** The sentence as it read then; empty when the whole page is meant. */
  excerpt?: string | null;
  reason: string;
  by?: unknown;
  byName?: string | null;
  at?: string | null;
  /** From then on it no longer counts. */
  withdrawnAt?: string | null;
};

/** A finding with the text that was checked, as {@link checkDocument} gives it. */
type Placed = { rule: string; text: string; start: number; end: number };

type Judged = Pick<Override, 'rule' | 'excerpt' | 'withdrawnAt'>;

/** The sentence that a finding stands in, without the marks of citations. */
export const sentenceOf = ({ text, start }: Pick<Placed, 'text' | 'start'>): string => {
  const sentence = splitSentences(text).find((one) => start < one.end) ?? { start: 0, end: text.length };
  return text.slice(sentence.start, sentence.end).replaceAll(citationMark, '').trim();
};

/** Capitals, blanks and the shapes of quotes and dashes do not make another sentence; every word does. */
const normalise = (sentence: string): string =>
  sentence
    .normalize('NFKC')
    .replaceAll(citationMark, '')
    .replace(/[‘’´`]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether two rows are the same decision; what was withdrawn can be decided again. */
export const isSameOverride = (one: Override, other: Override): boolean =>
  one.id && other.id
    ? one.id === other.id
    : one.rule === other.rule &&
      normalise(one.excerpt ?? '') === normalise(other.excerpt ?? '') &&
      !one.withdrawnAt &&
      !other.withdrawnAt;

/** The override of a rule for a sentence, wherever on the page that now stands, or null. */
export const overrideFor = <T extends Judged>({
  rule,
  sentence,
  overrides,
}: {
  rule: string;
  sentence: string;
  overrides: readonly T[];
}): T | null => {
  const wanted = normalise(sentence);
  return (
    overrides.find((one) => one.rule === rule && !one.withdrawnAt && normalise(one.excerpt ?? '') === wanted) ?? null
  );
};

/**
 * Whether compliance let a finding stand. It is known by its rule and its sentence: it may move about
 * on the page, but a sentence that changed is judged anew.
 */
export const isOverridden = ({
  finding,
  overrides,
}: {
  finding: Placed;
  overrides: readonly Judged[] | null | undefined;
}): boolean => overrideFor({ rule: finding.rule, sentence: sentenceOf(finding), overrides: overrides ?? [] }) !== null;
