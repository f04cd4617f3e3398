import type { CslItem, CslName } from '../csl-item';
import { doiIn, pmcidIn, pmidIn } from './identifiers-in';
import { isArticleNumber, tidyPages } from './pages';
import { attention, type Problem } from './parsed-entry';
import { splitSupplement } from './supplements';
import { tidyText } from './tidy-text';

/** What a reader took out of an entry, before it is checked. */
export type RawItem = { [key in keyof Omit<CslItem, 'id'>]?: CslItem[key] | undefined } & { type: string };

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const tidyName = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, value]) => [part, tidyText(value)]));

const tidied = (raw: RawItem): RawItem =>
  Object.fromEntries(
    Object.entries(raw)
      .map(([key, value]) => [key, typeof value === 'string' ? tidyText(value) : value] as const)
      .map(([key, value]) => [key, key === 'author' || key === 'editor' ? (value as CslName[]).map(tidyName) : value])
      .filter(([, value]) => !isEmpty(value)),
  ) as RawItem;

const identifiers = [
  { key: 'DOI', field: 'doi', clean: doiIn },
  { key: 'PMID', field: 'pmid', clean: pmidIn },
  { key: 'PMCID', field: 'pmcid', clean: pmcidIn },
] as const;

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Leaves out identifiers and addresses that are none, and says so. */
const checkAddresses = (item: RawItem): { item: RawItem; problems: Problem[] } => {
  const problems: Problem[] = [];
  const checked = { ...item };
  for (const { key, field, clean } of identifiers) {
    const given = item[key];
    if (given === undefined) continue;
    const value = clean(given);
    if (value === undefined) {
      problems.push(attention(`“${shortened(given)}” is not a ${key} and was left out. Look it up and add it.`, field));
      checked[key] = undefined;
    } else checked[key] = value;
  }
  if (item.URL !== undefined && !isWebAddress(item.URL)) {
    problems.push(attention(`“${shortened(item.URL)}” is not a web address and was left out.`, 'url'));
    checked.URL = undefined;
  }
  return { item: checked, problems };
};

const placeOf = ({ item, isExact }: { item: RawItem; isExact: boolean }): RawItem => {
  const { volume, issue, supplement } = splitSupplement({ volume: item.volume, issue: item.issue });
  const page = item.page === undefined ? undefined : tidyPages(item.page);
  const isNumber = !isExact && item.number === undefined && page !== undefined && isArticleNumber(page);
  return {
    ...item,
    volume,
    issue,
    'supplement-number': item['supplement-number'] ?? supplement,
    ...(isNumber ? { number: page, page: undefined } : { page }),
  };
};

/**
 * The item of an entry in the form in which references are stored, and what was wrong with it. Null without a title.
 * `isExact` keeps pages and article numbers as the source tells them apart.
 */
export const finishItem = ({
  raw,
  isExact = false,
}: {
  raw: RawItem;
  isExact?: boolean;
}): { item: CslItem | null; problems: Problem[] } => {
  const { item, problems } = checkAddresses(tidied(placeOf({ item: tidied(raw), isExact })));
  if (item.title === undefined) return { item: null, problems };
  return { item: { ...item, title: item.title }, problems };
};
