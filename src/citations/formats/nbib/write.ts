import type { CslItem, CslName } from '../../csl-item';
import { writeDate, writeMedlineDate } from '../dates';
import { writeMedlineLanguage } from '../languages';
import { writeMedlineName } from '../names';
import { isArticleNumber } from '../pages';
import { joinSupplement } from '../supplements';
import { nbibTypeOf } from './kinds';
import { ownTags } from './tags';

type Line = [tag: string, value: string | undefined];

const namesOf = ({ names, full, group }: { names: CslName[] | undefined; full: string; group: string }): Line[] =>
  (names ?? []).map((name) => (name.literal === undefined ? [full, writeMedlineName(name)] : [group, name.literal]));

const titlesOf = ({ type, title, 'container-title': container }: CslItem): Line[] => {
  // The full stop is PubMed's, and is taken away again.
  const closed = `${title}.`;
  if (type === 'chapter')
    return [
      ['TI', closed],
      ['BTI', container === undefined ? undefined : `${container}.`],
    ];
  return type === 'book'
    ? [
        ['BTI', closed],
        ['JT', container],
      ]
    : [
        ['TI', closed],
        ['JT', container],
      ];
};

const linesOf = (item: CslItem): Line[] => {
  const isPage = item.page === undefined && item.number !== undefined && isArticleNumber(item.number);
  return [
    ['PMID', item.PMID],
    ['IS', item.ISSN],
    ['ISBN', item.ISBN],
    ['VI', item.volume],
    ['IP', joinSupplement({ issue: item.issue, supplement: item['supplement-number'] })],
    ['DP', item.issued ? writeMedlineDate(item.issued) : undefined],
    ...titlesOf(item),
    ['CTI', item['collection-title']],
    ['PG', isPage ? item.number : item.page],
    [ownTags.number, isPage ? undefined : item.number],
    ['LID', item.DOI === undefined ? undefined : `${item.DOI} [doi]`],
    ...namesOf({ names: item.author, full: 'FAU', group: 'CN' }),
    ...namesOf({ names: item.editor, full: 'FED', group: 'ECN' }),
    ['EN', item.edition],
    ['PB', item.publisher],
    [item.publisher === undefined ? ownTags.place : 'PL', item['publisher-place']],
    ['LA', item.language === undefined ? undefined : writeMedlineLanguage(item.language)],
    ['PT', nbibTypeOf(item.type)],
    ['TA', item['container-title-short']],
    ['PMC', item.PMCID],
    [ownTags.genre, item.genre],
    [ownTags.url, item.URL],
    [ownTags.accessed, item.accessed ? writeDate({ date: item.accessed, separator: '/' }) : undefined],
  ];
};

/** References as records of PubMed; the first line of each names the PMID, also where there is none. */
export const writeNbib = (items: CslItem[]): string =>
  items
    .map((item) =>
      linesOf(item)
        .filter(([tag, value]) => tag === 'PMID' || (value !== undefined && value !== ''))
        .map(([tag, value]) => `${tag.padEnd(4)}- ${value ?? ''}\n`)
        .join(''),
    )
    .join('\n');
