import type { Finding } from '../finding';
import type { CheckedText } from '../text/checked-text';
import { type PageRule, problemAt } from './problem';

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

const condition =
  /\b(?:headaches?|migraines?|(?:neck|back|knee|hip|shoulder|ankle|foot|elbow|wrist|hand|pelvic|joint|heel|muscle|nerve|chest|jaw|abdominal wall muscle|operative|arm|leg|groin|low back|face) (?:and \w+ )?pain|(?:thoracic outlet|carpal tunnel|cubital tunnel|tarsal tunnel|patellofemoral|compartment|complex regional pain|(?:\w+ )?pain) syndromes?|neuropath(?:y|ies)|frozen shoulder|neuralgia|sciatica|tendin(?:itis|opath(?:y|ies))|fasciitis|osteoarthritis|arthritis|sprains?|(?:tennis|golfer'?s)(?:\/\w+)? elbow|instability|plexopath(?:y|ies)|fibromyalgia|bursitis|scapular winging|entrapment|whiplash|spasms?|injuries|stenosis|herniated discs?|diabetes|depression|anxiety|insomnia|asthma|eczema|autism|lyme disease|fatigue)\b/g;

/** Six or more conditions in one breath, without a citation. */
export const findConditions = (read: CheckedText): Finding[] => {
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
