import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { areOfOtherCases } from './circumstances';
import { qualifiersOf } from './comparable';
import { contradiction } from './contradiction-rule';
import { coversOther } from './coverage';
import { problemAt } from './problem';
import { type Ruling, rulingsIn } from './rulings';
import { eventsDiffer } from './scopes';

/** A month is about four weeks. */
const monthsDiffer = 1.08;

/** "The first two weeks" says how long, and not which visit. */
const conditionsOf = (text: string): string =>
  qualifiersOf(
    text.replace(
      /\b(?:first|following|siguientes) (?=(?:\w+ )?(?:hours?|days?|weeks?|months?|\w+ (?:therapy|treatment)))|\bfollowing\b|\bsiguientes\b/g,
      '',
    ),
  );

/** What has rules of its own: a blood test, a scan, an operation. */
const moment =
  /\b(?:(?:\w+ )?tests?|analitica|analisis|scan|mri|surgery|operation|operacion|cirugia|sedation|sedacion)\b/g;

const momentsOf = (text: string): string => [...new Set(text.match(moment))].sort().join(' ');

const shareSubject = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem));

const clash = (one: Ruling, other: Ruling): boolean => {
  const [allowed, forbidden] = one.isAllowed ? [one, other] : [other, one];
  return (
    one.isAllowed !== other.isAllowed &&
    allowed.when * monthsDiffer < forbidden.when &&
    (one.phase === null || other.phase === null || one.phase === other.phase) &&
    ((one.matter.isOfPage === true && one.isAct && other.isAct) ||
      shareSubject(one.own, other.own) ||
      shareSubject(one.subjects, other.subjects)) &&
    conditionsOf(one.sentence.text) === conditionsOf(other.sentence.text) &&
    !areOfOtherCases(one.sentence, other.sentence) &&
    momentsOf(one.sentence.text) === momentsOf(other.sentence.text) &&
    !(one.matter.id === 'coverage' && coversOther(one.sentence.text, other.sentence.text)) &&
    !eventsDiffer(one.sentence.text, other.sentence.text)
  );
};

/** What may be done according to one sentence and may not according to another about the same. */
export const findClashingPermissions = ({ text, sentences }: CheckedText): Finding[] => {
  const earlier = new Map<string, Ruling[]>();
  return sentences.flatMap((sentence) =>
    rulingsIn(sentence).flatMap((ruling) => {
      const known = earlier.get(ruling.matter.id) ?? [];
      earlier.set(ruling.matter.id, [...known, ruling]);
      const one = known.find((other) => clash(other, ruling));
      if (!one) return [];
      const said = text.slice(one.sentence.start, Math.min(one.sentence.end, one.sentence.start + 120));
      const detail = `About ${ruling.matter.name} the page also says "${said}".`;
      return [problemAt({ rule: contradiction, text, start: sentence.start, end: sentence.end, detail })];
    }),
  );
};
