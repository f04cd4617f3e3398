import type { Locale } from '@/core/locales';

import type { Advice } from '../prose/advice';
import type { ProseText } from '../prose/collect-prose';
import { type ProseSentence, sentencesOf } from '../prose/sentences';
import { reasons, reasonsOf } from './hard-sentences';
import { type HardWord, hardWordsIn, type Term } from './hard-words';
import { levelOf, limits, measure, type Measure } from './measure';

/** How one part of a page reads, with its hard sentences in reading order. */
export type SectionReadability = Measure & {
  section: string;
  /** Field in which it begins. */
  path: string;
  hard: Advice[];
};

export type Readability = { page: Measure; sections: SectionReadability[]; hardWords: HardWord[]; advice: Advice[] };

const hardSentences = ({ read, locale }: { read: ProseSentence[]; locale: Locale }): Advice[] =>
  read.flatMap(({ text, sentence }) => {
    const found = reasonsOf({ sentence, locale });
    if (found.length === 0) return [];
    return [
      {
        rule: 'hard-sentence',
        severity: 'info' as const,
        path: text.path,
        excerpt: sentence,
        sentence,
        why: found.map((reason) => reasons[reason].why).join(' '),
        suggestion: found.map((reason) => reasons[reason].suggestion).join(' '),
      },
    ];
  });

const gradeAdvice = ({ page, sections }: Pick<Readability, 'page' | 'sections'>): Advice[] => {
  const advise = (measured: Measure, path: string, name: string, severity: Advice['severity']): Advice => ({
    rule: 'reading-level',
    severity,
    path,
    excerpt: '',
    sentence: '',
    why: `${name} reads like grade ${(measured.grade ?? 0).toFixed(1)}. Aim for ${limits.aim} or lower; above ${limits.stop} most patients give up.`,
    suggestion: 'Start with the hard sentences listed under Readability: cut them in two and use everyday words.',
  });
  const first = sections[0]?.path ?? '';
  const { grade } = page;
  if (grade !== null && levelOf(grade) === 'too-hard') return [advise(page, first, 'The page', 'block')];
  const tooHard = sections.filter((section) => section.grade !== null && levelOf(section.grade) === 'too-hard');
  return [
    ...(grade !== null && levelOf(grade) === 'hard' ? [advise(page, first, 'The page', 'warn')] : []),
    ...tooHard.map((section) => advise(section, section.path, `"${section.section}"`, 'warn')),
  ];
};

/**
 * How a page reads: the whole, each section, its hard sentences with the reason, and its hard words.
 * Words that the glossary explains count like all others.
 */
export const readabilityOf = ({
  texts,
  terms,
  locale,
}: {
  texts: ProseText[];
  terms: Term[];
  locale: Locale;
}): Readability => {
  const names = [...new Set(texts.map(({ section }) => section))];
  const read = sentencesOf(texts);
  const plain = (some: ProseSentence[]) => some.map(({ sentence }) => sentence);
  const sections = names.map((section) => {
    const own = read.filter(({ text }) => text.section === section);
    const path = texts.find((text) => text.section === section)?.path ?? '';
    return { section, path, ...measure({ sentences: plain(own), locale }), hard: hardSentences({ read: own, locale }) };
  });
  const sentences = plain(read);
  const page = measure({ sentences, locale });
  return {
    page,
    sections,
    hardWords: hardWordsIn({ sentences, terms, locale }),
    advice: gradeAdvice({ page, sections }),
  };
};
