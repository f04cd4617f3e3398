import { z } from 'zod';

import { ask, type Reply } from './ask';
import { readCrossrefWork } from './crossref-record';
import { crossrefWork } from './crossref-work';
import { brokenAnswer } from './explain';
import { parseJson } from './parse-json';
import { type RegistryOptions, userAgentOf } from './registry-options';
import type { Answer, RegistryRecord } from './types';

const single = z.object({ message: crossrefWork });

/** One work that cannot be read does not spoil the others of a search. */
const several = z.object({ message: z.object({ items: z.array(z.unknown()) }) });

const registry = 'crossref';

const explainShape = (reply: Extract<Reply, { found: true }>): Answer<never> =>
  brokenAnswer({
    registry,
    fault: reply.isHtml
      ? 'answered with a web page instead of data; something between here and there may have got in the way'
      : 'answered with something that cannot be read',
  });

/** A DOI in an address: the slashes in it stay, as Crossref documents it. */
const inPath = (doi: string): string => doi.split('/').map(encodeURIComponent).join('/');

const get = ({ path, options }: { path: string; options: RegistryOptions }): Promise<Answer<Reply>> =>
  ask({
    registry,
    url: new URL(`${options.crossrefUrl}${path}`),
    userAgent: userAgentOf(options),
    accept: 'application/json',
    timing: options.timing,
  });

/** The work with a DOI, or null when Crossref has none. */
export const findInCrossref = async ({
  doi,
  options,
}: {
  doi: string;
  options: RegistryOptions;
}): Promise<Answer<RegistryRecord | null>> => {
  const answer = await get({ path: `/works/${inPath(doi)}`, options });
  if (answer.status !== 'ok') return answer;
  const reply = answer.value;
  if (!reply.found) return { status: 'ok', value: null };
  const parsed = single.safeParse(parseJson(reply.text));
  if (!parsed.success) return explainShape(reply);
  return { status: 'ok', value: readCrossrefWork(parsed.data.message) };
};

/** The works that Crossref finds likeliest for a description of a paper, the likeliest first. */
export const searchCrossref = async ({
  words,
  options,
}: {
  words: string;
  options: RegistryOptions;
}): Promise<Answer<RegistryRecord[]>> => {
  const query = new URLSearchParams({ 'query.bibliographic': words, rows: '5' });
  const answer = await get({ path: `/works?${query.toString()}`, options });
  if (answer.status !== 'ok') return answer;
  const reply = answer.value;
  if (!reply.found) return { status: 'ok', value: [] };
  const parsed = several.safeParse(parseJson(reply.text));
  if (!parsed.success) return explainShape(reply);
  const works = parsed.data.message.items.flatMap((item) => {
    const work = crossrefWork.safeParse(item);
    return work.success ? (readCrossrefWork(work.data) ?? []) : [];
  });
  return { status: 'ok', value: works };
};
