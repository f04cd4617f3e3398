import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { findDextroseGaps } from './dextrose';
import { type PageRule, problemAt } from './problem';

/** From this length on a text is taken for a whole page that has to be complete. */
const pageWords = 200;

const part = (
  id: string,
  name: string,
  why: string,
  suggestion: string,
  severity: PageRule['severity'] = 'block',
): PageRule => ({
  id: `missing-${id}`,
  category: 'page',
  severity,
  name,
  why,
  source: 'NHS content standard; GMC guidance on consent; PIF TICK',
  suggestion,
});

/** What a page about a treatment needs, and the words by which it is known to be there. */
const parts: readonly { rule: PageRule; present: RegExp }[] = [
  {
    rule: part(
      'risks',
      'No risks',
      'Nothing on this page says what can go wrong.',
      'Add common and serious effects with their frequency.',
    ),
    present:
      /\b(?:risks? (?:of|include|are|involved|that)|side[- ]effects? (?:include|are|can|may|such)|adverse (?:effects|events|reactions)|complications? (?:include|such|can|may|are)|(?:can|could|may) (?:cause|lead to) (?:\w+ ){0,3}(?:bleeding|infection|bruising|injury|pain)|nerve (?:damage|injury)|riesgos? de|efectos adversos)/,
  },
  {
    rule: part(
      'contraindications',
      'No contraindications',
      'Nothing says who must not have this treatment.',
      'Add who must not have it, or only after advice.',
    ),
    present:
      /\b(?:contra-?indicat\w*|(?:not|n't) (?:be )?(?:suitable|appropriate|recommended|safe|a candidate|have it|have this|advised|for (?:people|patients|anyone|everyone))|should not (?:have|be given|receive)|must not have|do not have (?:it|this)|avoid (?:this|the) treatment if|no (?:es )?(?:apto|recomendad\w+|adecuad\w+))/,
  },
  {
    rule: part(
      'help',
      'Nothing on when to get help',
      'Readers are not told which symptoms need a doctor or the emergency number.',
      'Add care cards: when to call, when to go to hospital.',
    ),
    present:
      /\b(?:emergency|urgent care|911|999|112|a&e|get (?:medical )?help|seek (?:medical|urgent|immediate)|call (?:us|the clinic|the office|your doctor) (?:if|at once|about|straight)|when to (?:call|get|seek)|urgencias)/,
  },
  {
    rule: part(
      'alternatives',
      'No alternatives',
      'Readers are not told what else they could do, doing nothing included.',
      'Add the alternatives, doing nothing among them.',
    ),
    present:
      /\b(?:alternatives (?:are|include|to)|other (?:options|treatments) (?:are|include|such)|doing nothing|no treatment at all|wait(?:ing)? and see|watchful waiting|instead of this treatment you|alternativas)/,
  },
  {
    rule: part(
      'reviewer',
      'No author or reviewer',
      'Nobody stands behind this page.',
      'Name who wrote it and who reviewed it.',
      'warn',
    ),
    present: /\b(?:written by|reviewed by|medically reviewed|author:|reviewer:|authored by|escrito por|revisado por)/,
  },
  {
    rule: part(
      'date',
      'No date of review',
      'Readers cannot tell how old this is.',
      'Show the date of the last review and of the next one.',
      'warn',
    ),
    present:
      /\b(?:(?:last |next )?(?:reviewed|updated|review due|review|revised|published)(?: on)?:? (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|revisado (?:el|en)|actualizado)/,
  },
  {
    rule: part(
      'price',
      'No word on the price',
      'Readers are not told what it costs or where they can see it.',
      'Add a price under Prices.',
      'warn',
    ),
    present: /[$€£]\s?\d|\b(?:prices?|costs?|fees?|precio|coste)\b/,
  },
];

export const missingParts = parts.map(({ rule }) => rule);

export const courseTotal: PageRule = {
  id: 'course-total',
  category: 'page',
  severity: 'warn',
  name: 'Cost of a course never stated',
  why: 'A price for one session and a number of sessions leave the sum to the reader.',
  source: 'FTC guidance on clear prices; No Surprises Act, good-faith estimates',
  suggestion: 'Enter price and sessions; the price table shows what a course costs.',
};

export const conditionsWithoutEvidence: PageRule = {
  id: 'conditions-without-evidence',
  category: 'page',
  severity: 'warn',
  name: 'Six or more conditions without evidence',
  why: 'A list of conditions says that the treatment works for each of them.',
  source: 'FDA warning letters quoting lists of conditions; FTC Health Products Compliance Guidance (2022)',
  suggestion:
    'Keep the conditions for which there is an evidence row, and say of the others that nobody has studied them.',
};

export const lostList: PageRule = {
  id: 'lost-list',
  category: 'form',
  severity: 'warn',
  name: 'List or table that lost its items',
  why: 'A sentence promises a list and none follows.',
  source: 'Editorial practice',
  suggestion: 'Put the list back or finish the sentence.',
};

export const repeatedLine: PageRule = {
  id: 'repeated-line',
  category: 'form',
  severity: 'warn',
  name: 'Short line that stands twice',
  why: 'It looks like a caption or a piece of a template that was left over.',
  source: 'Editorial practice',
  suggestion: 'Delete what does not belong to the page.',
};

const condition =
  /\b(?:headaches?|migraines?|(?:neck|back|knee|hip|shoulder|ankle|foot|elbow|wrist|hand|pelvic|joint|heel|muscle|nerve|chest|jaw|abdominal wall muscle|operative|arm|leg|groin|low back|face) (?:and \w+ )?pain|(?:thoracic outlet|carpal tunnel|cubital tunnel|tarsal tunnel|patellofemoral|compartment|complex regional pain|(?:\w+ )?pain) syndromes?|neuropath(?:y|ies)|frozen shoulder|neuralgia|sciatica|tendin(?:itis|opath(?:y|ies))|fasciitis|osteoarthritis|arthritis|sprains?|(?:tennis|golfer'?s)(?:\/\w+)? elbow|instability|plexopath(?:y|ies)|fibromyalgia|bursitis|scapular winging|entrapment|whiplash|spasms?|injuries|stenosis|herniated discs?|diabetes|depression|anxiety|insomnia|asthma|eczema|autism|lyme disease|fatigue)\b/g;

const atWholePage = ({ read, rule, detail }: { read: CheckedText; rule: PageRule; detail?: string }): Finding =>
  problemAt({
    rule,
    text: read.text,
    start: 0,
    end: Math.min(read.text.length, Math.max(1, read.text.indexOf('\n'))),
    detail,
  });

const findConditions = (read: CheckedText): Finding[] => {
  // A list stands in one sentence or in neighbouring short ones.
  const sentences = read.sentences.filter(({ kind }) => kind !== 'reference');
  for (let index = 0; index < sentences.length; index += 1) {
    const first = sentences[index];
    if (!first) break;
    const names = new Set<string>();
    let last = first;
    for (const sentence of sentences.slice(index, index + 16)) {
      const isListed =
        sentence === first || (sentence.text.split(' ').length <= 14 && /item|heading/.test(sentence.kind));
      if (!isListed || sentence.isCited || sentence.isQuestion) break;
      for (const [name] of sentence.text.matchAll(condition)) names.add(name);
      last = sentence;
    }
    if (names.size >= 6)
      return [
        problemAt({
          rule: conditionsWithoutEvidence,
          text: read.text,
          start: first.start,
          end: last.end,
          detail: `${names.size} conditions are named without evidence.`,
        }),
      ];
  }
  return [];
};

const findLostLists = ({ text, sentences }: CheckedText): Finding[] =>
  sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    const isOpen =
      /(?:\bfor (?:those|people|patients) who|:)\s*$/.test(sentence.text) && sentence.text.split(' ').length > 4;
    const hasItems =
      next !== undefined && (next.lead !== null || next.kind === 'item' || next.paragraph === sentence.paragraph);
    const follows = hasItems && !/^(?:what|how|learn|why|who|understanding)\b/.test(next.text);
    return isOpen && !follows ? [problemAt({ rule: lostList, text, start: sentence.start, end: sentence.end })] : [];
  });

const findRepeatedLines = ({ text, sentences }: CheckedText): Finding[] => {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) => {
    const words = sentence.text.split(' ').length;
    if (sentence.kind !== 'heading' || words < 2 || words > 5) return [];
    if (seen.has(sentence.text))
      return [problemAt({ rule: repeatedLine, text, start: sentence.start, end: sentence.end })];
    seen.add(sentence.text);
    return [];
  });
};

const isTreatmentPage = (folded: string): boolean =>
  (folded.match(/\b(?:treatments?|injections?|therapy|procedure|sessions?|tratamiento|inyecci\w+|terapia)\b/g)
    ?.length ?? 0) >= 4;

/** What a whole page lacks; shorter texts are not asked for it. */
export const findMissingParts = (read: CheckedText): Finding[] => {
  const prose = read.sentences.filter(({ kind }) => kind !== 'reference').map(({ text }) => text);
  const folded = prose.join('\n');
  if (folded.split(/\s+/).length < pageWords || !isTreatmentPage(folded)) return [];
  const hasPrice = /[$€£]\s?\d/.test(folded);
  const hasSessions = /\b\d+(?:\s?(?:-|to)\s?\d+)? (?:\w+ )?(?:sessions|treatments|visits)\b/.test(folded);
  const hasTotal =
    /\b(?:course|series|total|altogether|package|in all)\b[^.]{0,60}[$€£]\s?\d|[$€£]\s?\d[^.]{0,60}\b(?:course|series|total|altogether|in all)\b/.test(
      folded,
    );
  return [
    ...parts.filter(({ present }) => !present.test(folded)).map(({ rule }) => atWholePage({ read, rule })),
    ...(hasPrice && hasSessions && !hasTotal ? [atWholePage({ read, rule: courseTotal })] : []),
    ...findDextroseGaps({ read, folded }),
    ...findConditions(read),
    ...findLostLists(read),
    ...findRepeatedLines(read),
  ];
};
