import { z } from 'zod';

import { ask, type Reply } from './ask';
import { brokenAnswer } from './explain';
import { parseJson } from './parse-json';
import { pubmedArticle } from './pubmed-article';
import { readPubmedArticle } from './pubmed-record';
import { parseXml } from './pubmed-xml';
import { type RegistryOptions, userAgentOf } from './registry-options';
import type { Answer, Failure, RegistryRecord } from './types';

const registry = 'pubmed';

const articleSet = z.object({
  PubmedArticleSet: z.object({ PubmedArticle: z.array(pubmedArticle).optional() }).or(z.literal('')),
});

const foundAsJson = z.object({ esearchresult: z.object({ idlist: z.array(z.string()) }) });

const foundAsXml = z
  .object({
    eSearchResult: z.object({ IdList: z.object({ Id: z.array(z.string()).optional() }).or(z.literal('')) }),
  })
  .transform(({ eSearchResult: { IdList } }) => (IdList === '' ? [] : (IdList.Id ?? [])));

const explainShape = (reply: Extract<Reply, { found: true }>): Failure =>
  brokenAnswer({
    registry,
    fault: reply.isHtml
      ? 'answered with a web page instead of data; something between here and there may have got in the way'
      : 'answered with something that cannot be read',
  });

type Query = { program: 'efetch' | 'esearch'; parameters: Record<string, string>; options: RegistryOptions };

const get = ({ program, parameters, options }: Query): Promise<Answer<Reply>> => {
  const query = new URLSearchParams({ db: 'pubmed', ...parameters, tool: 'enthesis' });
  return ask({
    registry,
    url: new URL(`${options.pubmedUrl}/${program}.fcgi?${query.toString()}`),
    userAgent: userAgentOf(options),
    accept: program === 'efetch' ? 'application/xml, text/xml' : 'application/json',
    timing: options.timing,
  });
};

/** The articles with these PubMed numbers; unknown numbers are left out. */
export const fetchFromPubmed = async ({
  pmids,
  options,
}: {
  pmids: string[];
  options: RegistryOptions;
}): Promise<Answer<RegistryRecord[]>> => {
  const answer = await get({ program: 'efetch', parameters: { id: pmids.join(','), retmode: 'xml' }, options });
  if (answer.status !== 'ok') return answer;
  const reply = answer.value;
  if (!reply.found || reply.text.trim() === '') return { status: 'ok', value: [] };
  const parsed = reply.isHtml ? null : articleSet.safeParse(parseXml(reply.text));
  if (!parsed?.success) return explainShape(reply);
  const set = parsed.data.PubmedArticleSet;
  const articles = set === '' ? [] : (set.PubmedArticle ?? []);
  return { status: 'ok', value: articles.flatMap((article) => readPubmedArticle(article) ?? []) };
};

/** PubMed numbers that match a search in the language of PubMed, the likeliest first. */
const searchNumbers = async ({
  term,
  options,
}: {
  term: string;
  options: RegistryOptions;
}): Promise<Answer<string[]>> => {
  const answer = await get({
    program: 'esearch',
    parameters: { term, retmax: '5', retmode: 'json', sort: 'relevance' },
    options,
  });
  if (answer.status !== 'ok') return answer;
  const reply = answer.value;
  if (!reply.found) return { status: 'ok', value: [] };
  const asJson = foundAsJson.safeParse(parseJson(reply.text));
  if (asJson.success) return { status: 'ok', value: asJson.data.esearchresult.idlist };
  const asXml = reply.isHtml ? null : foundAsXml.safeParse(parseXml(reply.text));
  return asXml?.success ? { status: 'ok', value: asXml.data } : explainShape(reply);
};

/** The articles that match a search in the language of PubMed, for example `10.1002/ana.25332[doi]`. */
export const searchPubmed = async (query: {
  term: string;
  options: RegistryOptions;
}): Promise<Answer<RegistryRecord[]>> => {
  const numbers = await searchNumbers(query);
  if (numbers.status !== 'ok') return numbers;
  if (numbers.value.length === 0) return { status: 'ok', value: [] };
  return fetchFromPubmed({ pmids: numbers.value, options: query.options });
};
