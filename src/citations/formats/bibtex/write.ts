import type { CslItem } from '../../csl-item';
import { monthMacros, writeDate } from '../dates';
import { isArticle } from '../kinds';
import { joinSupplement } from '../supplements';
import { publisherFieldOf, verbatimFields } from './fields';
import { bibtexKindOf } from './kinds';
import { encodeLatex, encodeVerbatim } from './latex';
import { writeBibtexName } from './names';

/** `isReady` marks a value that is already BibTeX. */
type Field = [name: string, value: string | undefined, isReady?: true];

const namesField = (name: string, names: CslItem['author']): Field => [
  name,
  names?.map((person) => writeBibtexName(person)).join(' and '),
  true,
];

const fieldsOf = (item: CslItem): Field[] => {
  const [[year, month, day] = []] = item.issued?.['date-parts'] ?? [];
  const issue = joinSupplement({ issue: item.issue, supplement: item['supplement-number'] });
  const hasBook = item.type === 'chapter' || item.type === 'paper-conference';
  return [
    namesField('author', item.author),
    namesField('editor', item.editor),
    ['title', item.title],
    [hasBook ? 'booktitle' : 'journal', item['container-title']],
    ['shortjournal', item['container-title-short']],
    ['series', item['collection-title']],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : monthMacros[month - 1]],
    ['day', day === undefined ? undefined : String(day)],
    ['volume', item.volume],
    [isArticle(item.type) ? 'number' : 'issue', issue],
    [isArticle(item.type) ? 'eid' : 'number', item.number],
    ['pages', item.page === undefined ? undefined : encodeLatex(item.page).replace(/(?<=\S)-(?=\S)/gu, '--'), true],
    [publisherFieldOf(item.type), item.publisher],
    ['address', item['publisher-place']],
    ['edition', item.edition],
    ['type', item.genre],
    ['language', item.language],
    ['issn', item.ISSN],
    ['isbn', item.ISBN],
    ['doi', item.DOI],
    ['pmid', item.PMID],
    ['pmcid', item.PMCID],
    ['url', item.URL],
    ['urldate', item.accessed ? writeDate({ date: item.accessed, separator: '-' }) : undefined],
    ['entrysubtype', bibtexKindOf(item.type).subtype],
  ];
};

const write = ([name, value = '', isReady]: Field): string => {
  if (name === 'month') return value;
  if (isReady) return `{${value}}`;
  return `{${verbatimFields.has(name) ? encodeVerbatim(value) : encodeLatex(value)}}`;
};

/** References as BibTeX, in UTF-8; the fields that only biblatex knows are skipped by the older program. */
export const writeBibtex = (items: CslItem[]): string =>
  items
    .map((item, index) => {
      const fields = fieldsOf(item).filter(([, value]) => value !== undefined && value !== '');
      const lines = fields.map((field) => `  ${field[0]} = ${write(field)},\n`);
      return `@${bibtexKindOf(item.type).kind}{${item.id ?? `reference${index + 1}`},\n${lines.join('')}}\n`;
    })
    .join('\n');
