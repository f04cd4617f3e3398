import { fold } from '../claims/text/fold';
import { holdsCitation } from '../claims/text/markers';
import type { Advice } from '../prose/advice';
import type { ProseText } from '../prose/collect-prose';
import { sentencesOf } from '../prose/sentences';

/** A cited reference that an editor has to look at again. */
export type TroubledReference = {
  id: number;
  title: string;
  trouble: 'retracted' | 'concern' | 'mismatch' | 'not-found';
};

const share = /\d(?:[.,]\d+)?\s?%|\b\d+\s(?:in|out of|of|de cada|de)\s(?:every\s)?\d+\b/iu;

const counted =
  /\b\d[\d,.]*\s(?:\p{L}+\s){0,2}(?:patients|participants|people|adults|studies|trials|pacientes|participantes|personas|adultos|estudios|ensayos)\b/iu;

/** What is injected: a share beside it is its strength, not a result. */
const substance = /dextros|gluco[sz]|lidoca|saline|sodium|solution|strength|soluci[oó]n|salin|concentra/iu;

const numberIn = (sentence: string): string | null =>
  (counted.exec(sentence) ?? (substance.test(sentence) ? null : share.exec(sentence)))?.[0] ?? null;

/** Sentences that give a number as a result and name no source. */
export const findUnsourcedNumbers = (texts: ProseText[]): Advice[] =>
  sentencesOf(texts.filter(({ isSourced }) => !isSourced)).flatMap(({ text, sentence }) => {
    const excerpt = numberIn(sentence);
    // A fact in three words is a label; what it rests on stands in the text.
    if (excerpt === null || sentence.split(/\s+/u).length < 6 || holdsCitation(fold(sentence))) return [];
    return [
      {
        rule: 'number-without-source',
        severity: 'info' as const,
        path: text.path,
        excerpt,
        sentence,
        why: 'A number about people or results without a source: nobody can check it.',
        suggestion: 'Cite where the number comes from.',
      },
    ];
  });

const troubles: Record<TroubledReference['trouble'], Pick<Advice, 'rule' | 'severity' | 'why' | 'suggestion'>> = {
  retracted: {
    rule: 'retracted-reference',
    severity: 'block',
    why: 'Its journal took this paper back.',
    suggestion: 'Cite another source, or take out what rests on it.',
  },
  concern: {
    rule: 'doubted-reference',
    severity: 'warn',
    why: 'Its journal has expressed concern about this paper.',
    suggestion: 'Read the notice and decide whether the sentence can stand.',
  },
  'not-found': {
    rule: 'unknown-reference',
    severity: 'block',
    why: 'No registry knows this paper.',
    suggestion: 'Look it up again, or cite another source.',
  },
  mismatch: {
    rule: 'differing-reference',
    severity: 'warn',
    why: 'The registry says something else about this paper than the reference does.',
    suggestion: 'Open the reference and compare.',
  },
};

/** What is wrong with the references that a document cites. */
export const describeTroubles = (references: TroubledReference[]): Advice[] =>
  references.map(({ title, trouble }) => {
    const { why, ...advice } = troubles[trouble];
    return { ...advice, path: 'cites', excerpt: title, sentence: title, why };
  });
