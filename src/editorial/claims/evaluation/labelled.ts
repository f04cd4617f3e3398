import { isLocale } from '@/core/locales';

import { pageRules } from '../page/find-page-problems';
import { rules } from '../rules/all';
import type { LabelledText } from './evaluate';

const known = new Map([...rules, ...pageRules].map(({ id, category, severity }) => [id, { category, severity }]));

/**
 * Labelled texts as they are kept in files: a line each, with the locale, the rules that apply separated by commas (or "-"),
 * and the text, separated by tabs. `\n` stands for a new line.
 * @throws Error naming the line that is none
 */
export const readLabelled = ({ name, content }: { name: string; content: string }): LabelledText[] =>
  content
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const id = `${name}:${at + 1}`;
      const [locale = '', ids = '', text = ''] = line.split('\t');
      const labels = (ids === '-' ? [] : ids.split(',')).map((rule) => {
        const found = known.get(rule);
        if (!found) throw new Error(`${id}: there is no rule "${rule}".`);
        return { rule, ...found };
      });
      if (!isLocale(locale) || text === '') throw new Error(`${id}: expected locale, rules and text.`);
      return { id, locale, text: text.replaceAll('\\n', '\n'), labels };
    });
