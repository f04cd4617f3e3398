import type { Finding } from '../../finding';
import type { CheckedSentence, CheckedText } from '../../text/checked-text';
import { findDextroseGaps } from '../dextrose';
import { type PageRule, problemAt } from '../problem';
import { courseTotal, lacksCourseTotal } from './course-total';
import type { Part } from './part';
import { safetyParts } from './safety-parts';
import { standingParts } from './standing-parts';
import { proseOf } from '../whole-page';

const parts: readonly Part[] = [...safetyParts, ...standingParts];

export const missingParts: readonly PageRule[] = parts.map(({ rule }) => rule);

const isNo =
  /^\W*(?:no\b(?! (?:treatment|procedure|injection) is)|none\b|nothing\b|not (?:at all|really)|never\b|there (?:are|is) no\b|ningun\w*|nada\b)/;

/** A heading or question that begins the part, and something after it. */
const isTitled = ({ title, unless, endsWithNo }: Part, sentences: readonly CheckedSentence[]): boolean =>
  title !== undefined &&
  sentences.some(({ kind, isQuestion, text }, at) => {
    if ((kind !== 'heading' && !isQuestion) || !title.test(text) || unless?.test(text) === true) return false;
    const next = sentences[at + 1];
    return next !== undefined && next.kind !== 'heading' && !(endsWithNo === true && isNo.test(next.text));
  });

const isSaid = ({ says, unless }: Part, lines: string): boolean => {
  for (const { index } of lines.matchAll(says)) {
    const from = Math.max(lines.lastIndexOf('\n', index), lines.lastIndexOf(';', index)) + 1;
    const length = lines.slice(index).search(/[\n;]/);
    const line = lines.slice(from, length < 0 ? undefined : index + length);
    if (unless?.test(line) !== true) return true;
  }
  return false;
};

/** What a page about a treatment lacks. */
export const findMissingParts = ({ read, lines }: { read: CheckedText; lines: string }): Finding[] => {
  const prose = proseOf(read);
  const end = Math.min(read.text.length, Math.max(1, read.text.indexOf('\n')));
  const missing = [
    ...parts.filter((part) => !isTitled(part, prose) && !isSaid(part, lines)).map(({ rule }) => rule),
    ...(lacksCourseTotal(lines) ? [courseTotal] : []),
  ];
  return [
    ...missing.map((rule) => problemAt({ rule, text: read.text, start: 0, end })),
    ...findDextroseGaps({ read, folded: lines }),
  ];
};
