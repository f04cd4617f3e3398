import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { locales } from '../src/core/locales';
import { demoDocuments } from '../src/demo/documents';
import { describeEvaluation, evaluate, type LabelledText } from '../src/editorial/claims/evaluation/evaluate';
import { readLabelled } from '../src/editorial/claims/evaluation/labelled';
import { claimTextsOf } from '../src/editorial/claims/claims-of';
import { findClaims } from '../src/editorial/claims/find-claims';
import { exampleLessons, inCompany, learnedRules, lessonsOf } from '../src/editorial/claims/learned/lessons';
import { packModel, unpackModel } from '../src/editorial/claims/learned/model';
import { createReader } from '../src/editorial/claims/learned/reader';
import { tellingSigns, train } from '../src/editorial/claims/learned/train';
import { readText } from '../src/editorial/claims/text/checked-text';
import { modelFile } from '../src/editorial/claims/learned/model-file';
import { runMain } from './lib/main';
import { root } from './lib/paths';

const help = `node scripts/run.mjs claims-train [--validate]

Learns from the labelled texts in src/editorial/claims/evaluation/training what speaks for each rule of the claims checker,
and writes it to src/editorial/claims/learned/model.json.

  --validate  learn from nine texts of ten, hold the checker against the tenth for several degrees of sureness,
              and write nothing`;

const folder = join(root, 'src/editorial/claims/evaluation/training');

const settings = { bits: 19, epochs: 6, rate: 0.07 };
/** How many of the faults are learned in the company of honest words, too. */
const company = 0.5;
/** Signs whose largest weight is below this are left out. */
const least = 0.12;
const unit = 0.02;

/** The demo holds no claim that the checker would stop, in the short texts of fields too. */
const soberTexts = (): LabelledText[] =>
  locales.flatMap((locale) =>
    demoDocuments(locale).flatMap(({ collection, document }, at) =>
      claimTextsOf({ collection: { slug: collection, custom: {} }, document }).map((text) => ({
        id: `demo:${at}`,
        locale,
        text,
        labels: [],
      })),
    ),
  );

const twice = <T>(all: readonly T[]): T[] => [...all, ...all];

/** Written sentence by sentence after the manner of real pages. */
const isLikePages = ({ id }: LabelledText): boolean => /^(?:pages|neighbours)-/.test(id);

/** Learns twice: first what tells anything, then from that alone, so that nothing is missing that was counted on. */
const learn = (texts: readonly LabelledText[]) => {
  const [likePages, others] = [texts.filter(isLikePages), texts.filter((text) => !isLikePages(text))];
  const written = [...others.flatMap(lessonsOf), ...likePages.flatMap(lessonsOf)];
  const lessons = [
    ...written,
    ...inCompany({ lessons: written, share: company }),
    // What reads as pages do counts for more than what was thought up for the purpose.
    ...likePages.flatMap(lessonsOf),
    ...twice(soberTexts().flatMap(lessonsOf)),
    // Examples stand for more texts than one.
    ...twice(exampleLessons()),
  ];
  const first = train({ lessons, rules: learnedRules, ...settings });
  const only = tellingSigns(first, least);
  return packModel({ trained: train({ lessons, rules: learnedRules, ...settings, only }), unit });
};

const validate = (texts: readonly LabelledText[]): void => {
  const isLeftOut = (_: LabelledText, at: number) => at % 10 === 3;
  const left = texts.filter(isLeftOut);
  const model = learn(texts.filter((text, at) => !isLeftOut(text, at)));
  console.log(`${model.rows} signs, ${Math.round(model.data.length / 1024)} KiB`);
  const reader = createReader(unpackModel(model));
  for (const alone of [0.15, 0.2, 0.25, 0.3]) {
    for (const doubt of [0.02, 0.04]) {
      const check = ({ text, locale }: LabelledText) =>
        findClaims({ read: readText(text), locales: [locale], learned: { reader, sureness: { alone, doubt } } });
      const [first = ''] = describeEvaluation(evaluate({ texts: left, check })).split('\n');
      console.log(`alone ${alone}, doubt ${doubt}: ${first}`);
    }
  }
};

runMain(async () => {
  const { values } = parseArgs({
    options: { validate: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .flatMap((name) =>
      readLabelled({ name: basename(name, '.tsv'), content: readFileSync(join(folder, name), 'utf8') }),
    );
  console.log(`${texts.length} labelled texts`);
  if (values.validate) validate(texts);
  else {
    const model = learn(texts);
    writeFileSync(modelFile, `${JSON.stringify(model)}\n`);
    console.log(`${model.rows} signs, ${Math.round(model.data.length / 1024)} KiB, in ${modelFile}`);
  }
  return 0;
});
