import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { checkText } from '../src/editorial/claims/check-text';
import { describeEvaluation, evaluate, type LabelledText } from '../src/editorial/claims/evaluation/evaluate';
import { readLabelled } from '../src/editorial/claims/evaluation/labelled';
import { longPages, timeOf } from '../src/editorial/claims/evaluation/long-pages';
import { runMain } from './lib/main';
import { median } from './lib/median';
import { root } from './lib/paths';
import { UserError } from './lib/user-error';

const help = `node scripts/run.mjs claims-evaluate [FILE…] [--list] [--speed]

Holds the claims checker against labelled texts and prints recall, precision and the confusion table.
Without a file: the sets in src/editorial/claims/evaluation that nothing was learned from, and the pairs of sentences.

  --list   also every fault that was missed and every finding that is not labelled
  --speed  how long a check of pages of 3,000 words takes instead`;

const folder = join(root, 'src/editorial/claims/evaluation');

/** The pages in turn, so that what else the machine does slows them all alike. */
const measureSpeed = (): void => {
  const pages = Object.entries(longPages());
  const times = pages.map((): number[] => []);
  for (let round = 0; round < 60; round += 1) pages.forEach(([, text], at) => times[at]?.push(timeOf(text)));
  for (const [at, [name]] of pages.entries()) {
    const own = times[at] ?? [];
    console.log(`${name}: ${Math.min(...own).toFixed(1)} ms at best, ${median(own).toFixed(1)} in the median`);
  }
};

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      speed: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.speed) {
    measureSpeed();
    return 0;
  }
  const files =
    positionals.length > 0
      ? positionals
      : readdirSync(folder)
          .filter((name) => /\.(?:json|tsv)$/.test(name))
          .map((name) => join(folder, name));
  if (files.length === 0) throw new UserError('There is no labelled set. Name a file.');
  for (const file of files) {
    const content = readFileSync(file, 'utf8');
    const texts = file.endsWith('.tsv')
      ? readLabelled({ name: basename(file, '.tsv'), content })
      : (JSON.parse(content) as LabelledText[]);
    const result = evaluate({ texts, check: ({ text, locale }) => checkText({ text, locale }) });
    console.log(`\n${file}: ${texts.length} texts\n\n${describeEvaluation(result)}`);
    if (!values.list) continue;
    for (const { id, text, labels } of result.missed)
      console.log(`missed ${id} [${labels.map(({ rule, category }) => rule ?? category).join(', ')}]: ${text}`);
    for (const { text, finding } of result.wrong)
      console.log(`wrong ${text.id} ${finding.severity} ${finding.rule} "${finding.excerpt}": ${text.text}`);
  }
  return 0;
});
