import { createHash } from 'node:crypto';

import { englishClasses } from './lexicon/english';
import { readModelFile } from './learned/model-file';
import { spanishClasses } from './lexicon/es/classes';
import { pageRules } from './page/find-page-problems';
import { opposites } from './page/opposites';
import { topics } from './page/topics';
import { rules } from './rules/all';

const asText = (_key: string, value: unknown): unknown => (value instanceof RegExp ? value.toString() : value);

let edition: string | null = null;

/** A sign of the rules, words and lessons that the checker goes by: another one when one of them changes. */
export const checkerEdition = (): string =>
  (edition ??= createHash('sha256')
    .update(JSON.stringify([rules, englishClasses, spanishClasses, pageRules, topics, opposites], asText))
    .update(readModelFile())
    .digest('hex')
    .slice(0, 12));
