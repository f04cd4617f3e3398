import type { Locale } from '@/core/locales';

import { type Category, categories, type Finding, type Severity } from '../finding';
import { contradiction } from '../page/contradiction-rule';

export type LabelledText = {
  id: string;
  locale: Locale;
  text: string;
  /** Empty: nothing may be raised that blocks or warns. */
  labels: { category: Category; severity: Severity; rule?: string }[];
  note?: string;
  /** What the sentences of a pair speak of, whether they contradict each other or not. */
  topic?: string;
};

export type Count = { labelled: number; found: number; raised: number; right: number };

export type Evaluation = {
  /** Texts that have a fault which blocks, and how many of them got a finding that blocks in its category. */
  blocking: Count;
  /** Findings that block or warn, and how many of them stand on a text with such a label in their category. */
  all: Count;
  byCategory: Record<Category, Count>;
  /** For the worst label of each text ("clean" without any), how often the worst finding was what. */
  confusion: Record<Severity | 'clean', Record<Severity | 'clean', number>>;
  /** Pairs of sentences that contradict each other or honestly differ, and how many of each are taken for contradictions. */
  byTopic: Map<string, { contradictory: number; found: number; honest: number; falsely: number }>;
  missed: LabelledText[];
  wrong: { text: LabelledText; finding: Finding }[];
};

const worst = (entries: { severity: Severity }[]): Severity | 'clean' =>
  (['block', 'warn', 'info'] as const).find((severity) => entries.some((entry) => entry.severity === severity)) ??
  'clean';

const emptyCount = (): Count => ({ labelled: 0, found: 0, raised: 0, right: 0 });
const emptyPairs = () => ({ contradictory: 0, found: 0, honest: 0, falsely: 0 });
const emptyRow = () => ({ block: 0, warn: 0, info: 0, clean: 0 });

/** Holds findings against labels. A finding is right when the text has a label of its category that blocks or warns. */
export const evaluate = ({
  texts,
  check,
}: {
  texts: LabelledText[];
  check: (text: LabelledText) => Finding[];
}): Evaluation => {
  const result: Evaluation = {
    blocking: emptyCount(),
    all: emptyCount(),
    byCategory: Object.fromEntries(categories.map((name) => [name, emptyCount()])) as Record<Category, Count>,
    confusion: { block: emptyRow(), warn: emptyRow(), info: emptyRow(), clean: emptyRow() },
    byTopic: new Map(),
    missed: [],
    wrong: [],
  };
  for (const text of texts) {
    const findings = check(text);
    result.confusion[worst(text.labels)][worst(findings)] += 1;
    if (text.topic !== undefined) {
      const pairs = result.byTopic.get(text.topic) ?? emptyPairs();
      const [isLabelled, isRaised] = [text.labels, findings].map((all) =>
        all.some(({ rule }) => rule === contradiction.id),
      );
      pairs[isLabelled ? 'contradictory' : 'honest'] += 1;
      pairs[isLabelled ? 'found' : 'falsely'] += Number(isRaised);
      result.byTopic.set(text.topic, pairs);
    }
    for (const label of text.labels.filter(({ severity }) => severity === 'block')) {
      const isFound = findings.some((one) => one.severity === 'block' && one.category === label.category);
      for (const count of [result.blocking, result.byCategory[label.category]]) {
        count.labelled += 1;
        count.found += Number(isFound);
      }
      if (!isFound) result.missed.push(text);
    }
    for (const finding of findings.filter(({ severity }) => severity !== 'info')) {
      const isRight = text.labels.some((label) => label.category === finding.category && label.severity !== 'info');
      for (const count of [result.all, result.byCategory[finding.category]]) {
        count.raised += 1;
        count.right += Number(isRight);
      }
      if (!isRight) result.wrong.push({ text, finding });
    }
  }
  return result;
};

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** A row for each topic of the pairs, and one for all. */
const describeTopics = (byTopic: Evaluation['byTopic']): string[] => {
  if (byTopic.size === 0) return [];
  const all = emptyPairs();
  for (const pairs of byTopic.values())
    for (const key of ['contradictory', 'found', 'honest', 'falsely'] as const) all[key] += pairs[key];
  return [
    '',
    '| Topic | Contradictions | Found | Recall | Honest pairs | Taken for contradictions |',
    '| --- | --: | --: | --: | --: | --: |',
    ...[...byTopic, ['all', all] as const].map(
      ([name, { contradictory, found, honest, falsely }]) =>
        `| ${name} | ${contradictory} | ${found} | ${ratio(found, contradictory)} | ${honest} | ${falsely} |`,
    ),
  ];
};

/** The figures as Markdown tables. */
export const describeEvaluation = ({ blocking, all, byCategory, confusion, byTopic }: Evaluation): string => {
  const kinds = ['block', 'warn', 'info', 'clean'] as const;
  return [
    `Recall of blocking faults: ${ratio(blocking.found, blocking.labelled)} (${blocking.found} of ${blocking.labelled}). Precision of findings that block or warn: ${ratio(all.right, all.raised)} (${all.right} of ${all.raised}).`,
    '',
    '| Category | Blocking faults | Found | Recall | Findings | Right | Precision |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...Object.entries(byCategory).map(
      ([name, count]) =>
        `| ${name} | ${count.labelled} | ${count.found} | ${ratio(count.found, count.labelled)} | ${count.raised} | ${count.right} | ${ratio(count.right, count.raised)} |`,
    ),
    '',
    '| Labelled ↓ worst finding → | block | warn | info | none |',
    '| --- | --: | --: | --: | --: |',
    ...kinds.map((kind) => `| ${kind} | ${kinds.map((found) => confusion[kind][found]).join(' | ')} |`),
    ...describeTopics(byTopic),
  ].join('\n');
};
