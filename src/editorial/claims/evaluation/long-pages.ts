import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkText } from '../check-text';
import type { LabelledText } from './evaluate';
import { readLabelled } from './labelled';

const words = 3000;

const read = (name: string): LabelledText[] =>
  readLabelled({
    name,
    content: readFileSync(join(process.cwd(), `src/editorial/claims/evaluation/training/${name}.tsv`), 'utf8'),
  }).filter(({ locale }) => locale === 'en');

/** Four texts make a paragraph. */
const pageOf = (texts: readonly string[]): string =>
  texts
    .map((text, at) => text + (at % 4 === 3 ? '\n\n' : ' '))
    .join('')
    .split(' ')
    .slice(0, words)
    .join(' ');

/** Pages of 3,000 words to measure with: short and plain sentences, sober texts, and texts every other of which is a fault. */
export const longPages = (): Record<'plain' | 'sober' | 'dense', string> => {
  const sober = ['sober-1', 'sober-2', 'sober-3'].flatMap(read).filter(({ labels }) => labels.length === 0);
  const faulty = ['clinic-pages-1', 'clinic-pages-2'].flatMap(read).filter(({ labels }) => labels.length > 0);
  return {
    plain: pageOf(
      sober.map(() => 'Our laser may ease pain in some people, and it is not a cure; ask about the risks first.'),
    ),
    sober: pageOf(sober.map(({ text }) => text)),
    dense: pageOf(sober.flatMap(({ text }, at) => [text, faulty[at]?.text ?? ''])),
  };
};

/** How many milliseconds of one core a check takes. */
export const timeOf = (text: string): number => {
  const begun = process.cpuUsage();
  checkText({ text, locale: 'en' });
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};
