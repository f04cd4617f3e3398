import type { Finding } from '../../finding';
import type { CheckedSentence, CheckedText } from '../../text/checked-text';
import { proseOf } from '../whole-page';
import { type PageRule, problemAt } from '../problem';
import { conditionName } from './condition-names';

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

const many = 6;
/** So many items of a list are looked at from each sentence on. */
const reach = 16;

/** What leads up to a list that offers no treatment for what it names: contraindications, causes, gaps of evidence. */
const offersNothing =
  /\b(?:not|no|never|without|cannot|nobody|nothing|avoid|unless|before|if (?:you|your child) (?:have|has|had)|tell (?:us|your)|studied|stud(?:y|ies)|trials?|evidence|cause[sd]?|come from|due to|rule out|exclude|signs? of|history of|sin|nunca|nadie|evite|si (?:tiene|padece)|estudi\w+|ensayos?|evidencia|causas?)\b|n't\b|contra-?indica/;

/** A list stands in neighbouring short lines, or in one sentence with its commas. */
const isLine = ({ kind, text }: CheckedSentence): boolean =>
  (kind === 'item' || kind === 'heading') && text.split(' ').length <= 14;
const holdsList = ({ text }: CheckedSentence): boolean => text.split(/[,;/]/).length > many - 2;

/** Six or more conditions in one breath that the treatment is offered for, without a citation. */
export const findConditions = (read: CheckedText): Finding[] => {
  const sentences = proseOf(read);
  const names = sentences.map((sentence) =>
    isLine(sentence) || holdsList(sentence) ? [...sentence.text.matchAll(conditionName)] : [],
  );
  for (const [index, first] of sentences.entries()) {
    const start = names[index]?.[0];
    if (start === undefined) continue;
    if (offersNothing.test(`${first.leadText} ${first.text.slice(0, start.index)}`)) continue;
    const found = new Set<string>();
    let last = first;
    for (let at = index; at < Math.min(sentences.length, index + reach); at += 1) {
      const sentence = sentences[at];
      if (!sentence || (at > index && !isLine(sentence)) || sentence.isCited || sentence.isQuestion) break;
      for (const [name] of names[at] ?? []) found.add(name);
      last = sentence;
    }
    if (found.size < many) continue;
    const detail = `${found.size} conditions are named without evidence.`;
    return [problemAt({ rule: conditionsWithoutEvidence, text: read.text, start: first.start, end: last.end, detail })];
  }
  return [];
};
