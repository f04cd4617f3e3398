import type { CslItem, CslName } from '../csl-item';
import type { PubmedArticle } from './pubmed-article';
import { toPlain } from './plain-text';
import { readPubmedUpdates } from './pubmed-updates';
import type { RegistryRecord } from './types';
import { mergeUpdates, readTitle } from './updates';

const optional = <T extends object>(value: T | '' | undefined): T | null => (value === '' ? null : (value ?? null));

const clean = (value: string | undefined): string => toPlain(value ?? '');

const idOf = ({
  ids,
  attribute,
  kind,
}: {
  ids: (string | Record<string, string | undefined>)[] | undefined;
  attribute: string;
  kind: string;
}): string | undefined => {
  const found = (ids ?? []).find((id) => typeof id !== 'string' && id[attribute] === kind);
  const value = typeof found === 'object' ? found['#text']?.trim() : undefined;
  return value === '' ? undefined : value;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (value: string): number | undefined => {
  const number = /^\d{1,2}$/u.test(value) ? Number(value) : months.indexOf(value.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
};

type Issue = { Year?: string; Month?: string; MedlineDate?: string };

const issuedOf = (value: Issue | null): [number, number?] | null => {
  const year = Number(/\d{4}/u.exec(value?.Year ?? value?.MedlineDate ?? '')?.[0] ?? 0);
  if (year === 0) return null;
  const month = monthOf(value?.Month ?? '');
  return month === undefined ? [year] : [year, month];
};

type Author = Exclude<
  NonNullable<Exclude<PubmedArticle['MedlineCitation']['Article']['AuthorList'], '' | undefined>['Author']>[number],
  ''
>;

const nameOf = ({ LastName, ForeName, Initials, Suffix, CollectiveName }: Author): CslName[] => {
  const family = clean(LastName);
  if (family === '') return clean(CollectiveName) === '' ? [] : [{ literal: clean(CollectiveName) }];
  const given = clean(ForeName) || clean(Initials);
  const suffix = clean(Suffix);
  return [{ family, ...(given === '' ? {} : { given }), ...(suffix === '' ? {} : { suffix }) }];
};

const pagesOf = (pagination: { StartPage?: string; EndPage?: string; MedlinePgn?: string } | null): string => {
  const { StartPage, EndPage, MedlinePgn } = pagination ?? {};
  if (clean(MedlinePgn) !== '') return clean(MedlinePgn);
  return [clean(StartPage), clean(EndPage)].filter((page) => page !== '').join('-');
};

const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== '')) as T;

/** What PubMed holds about an article, as a record to compare with; null for one without a title. */
export const readPubmedArticle = ({ MedlineCitation: citation, PubmedData }: PubmedArticle): RegistryRecord | null => {
  const { Article: article } = citation;
  const { title, isRetracted } = readTitle(
    clean(article.ArticleTitle)
      .replace(/^\[(.+)\]\.?$/u, '$1')
      .replace(/\.$/u, ''),
  );
  if (title === '') return null;
  const journal = optional(article.Journal);
  const issue = optional(journal?.JournalIssue);
  const names = [
    clean(journal?.Title),
    clean(journal?.ISOAbbreviation),
    clean(optional(citation.MedlineJournalInfo)?.MedlineTA),
  ];
  const ids = optional(optional(PubmedData)?.ArticleIdList)?.ArticleId;
  const issued = issuedOf(optional(issue?.PubDate));
  const online = (article.ArticleDate ?? []).map(({ Year }) => Number(Year)).filter((year) => year > 0);
  const authors = (optional(article.AuthorList)?.Author ?? []).flatMap((author) =>
    author === '' ? [] : nameOf(author),
  );
  const doi =
    idOf({ ids, attribute: '@IdType', kind: 'doi' }) ??
    idOf({ ids: article.ELocationID, attribute: '@EIdType', kind: 'doi' });
  const item = compact({
    type: 'article-journal',
    title,
    author: authors.length > 0 ? authors : undefined,
    'container-title': names[0],
    'container-title-short': names[2] === '' ? names[1] : names[2],
    issued: issued ? { 'date-parts': [issued] } : undefined,
    volume: clean(issue?.Volume),
    issue: clean(issue?.Issue),
    page: pagesOf(optional(article.Pagination)),
    ISSN: journal?.ISSN?.[0],
    DOI: doi?.toLowerCase(),
    PMID: clean(citation.PMID),
    PMCID: idOf({ ids, attribute: '@IdType', kind: 'pmc' }),
  }) as CslItem;
  return {
    registry: 'pubmed',
    item,
    titles: [title],
    journals: [...new Set(names.filter((name) => name !== ''))],
    years: [...new Set([...(issued ? [issued[0]] : []), ...online])],
    updates: mergeUpdates(readPubmedUpdates({ citation, isRetracted })),
  };
};
