import type { CslItem } from '../../csl-item';
import { writeDate } from '../dates';
import { isArticle } from '../kinds';
import { writeCommaName } from '../names';
import { joinSupplement } from '../supplements';
import { risTypeOf } from './kinds';

type Line = [tag: string, value: string | undefined];

const linesOf = (item: CslItem): Line[] => {
  const hasHost = item.type === 'chapter' || item.type === 'paper-conference';
  const [first, last, more] = (item.page ?? '').split('-');
  const isRange = last !== undefined && more === undefined && !last.includes(',');
  const hasMonth = (item.issued?.['date-parts'][0]?.length ?? 0) > 1;
  return [
    ['TY', risTypeOf(item.type)],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): Line => ['AU', writeCommaName(name)]),
    ...(item.editor ?? []).map((name): Line => ['ED', writeCommaName(name)]),
    [hasHost ? 'T2' : 'JF', item['container-title']],
    ['JA', item['container-title-short']],
    ['T3', item['collection-title']],
    ['PY', String(item.issued?.['date-parts'][0]?.[0] ?? '')],
    ['DA', hasMonth && item.issued ? writeDate({ date: item.issued, separator: '/' }) : undefined],
    ['VL', item.volume],
    ['IS', joinSupplement({ issue: item.issue, supplement: item['supplement-number'] })],
    ['SP', isRange ? first : item.page],
    ['EP', isRange ? last : undefined],
    [isArticle(item.type) ? 'C7' : 'M1', item.number],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['ET', item.edition],
    ['M3', item.genre],
    ['LA', item.language],
    ['SN', item.ISSN],
    ['SN', item.ISBN],
    ['DO', item.DOI],
    ['AN', item.PMID],
    ['DB', item.PMID === undefined ? undefined : 'PubMed'],
    ['C2', item.PMCID],
    ['UR', item.URL],
    ['Y2', item.accessed ? writeDate({ date: item.accessed, separator: '/' }) : undefined],
  ];
};

/** References as RIS; lines end as its makers have it. */
export const writeRis = (items: CslItem[]): string =>
  items
    .map((item) =>
      [
        ...linesOf(item).flatMap(([tag, value]) =>
          value === undefined || value === '' ? [] : [`${tag}  - ${value}\r\n`],
        ),
        'ER  - \r\n\r\n',
      ].join(''),
    )
    .join('');
