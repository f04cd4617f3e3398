import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { isLocale, locales } from '../src/core/locales';
import { checkText } from '../src/editorial/claims/check-text';
import type { Finding } from '../src/editorial/claims/finding';
import { runMain } from './lib/main';
import { UserError } from './lib/user-error';

const help = `npm run -s claims -- [FILE…] [--json] [--locale en|es]

Reads texts, or standard input, and says what a clinic should not publish as it stands.
Ends with code 1 when something blocks publication, else with 0.

  --json     findings as JSON: { "findings": [ { "file", "rule", "severity", "start", "end", … } ] }
  --locale   the language of the texts; without it they are read in every language of the site`;

type FileFinding = Finding & { file: string };

const read = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const lineOf = ({ text, start }: { text: string; start: number }): number => text.slice(0, start).split('\n').length;

const describe = ({ finding, text }: { finding: FileFinding; text: string }): string =>
  [
    `${finding.file}:${lineOf({ text, start: finding.start })} ${finding.severity} ${finding.rule}: ${finding.excerpt.replace(/\s+/g, ' ') || '(whole page)'}`,
    `    ${finding.why}`,
    `    ${finding.suggestion}`,
  ].join('\n');

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      locale: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { locale } = values;
  if (locale !== undefined && !isLocale(locale)) throw new UserError(`--locale is one of ${locales.join(', ')}.`);

  const files = positionals.length > 0 ? positionals : ['-'];
  const texts = files.map((file) => ({ file: file === '-' ? 'standard input' : file, text: read(file) }));
  const found = texts.flatMap(({ file, text }) =>
    checkText({ text, locale }).map((finding) => ({ finding: { ...finding, file }, text })),
  );
  if (values.json) console.log(JSON.stringify({ findings: found.map(({ finding }) => finding) }, null, 2));
  else console.log(found.length === 0 ? 'Nothing to object to.' : found.map(describe).join('\n'));
  return found.some(({ finding }) => finding.severity === 'block') ? 1 : 0;
});
