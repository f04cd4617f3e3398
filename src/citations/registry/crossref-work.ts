import { z } from 'zod';

const texts = z.array(z.string()).nullish();

const date = z.object({ 'date-parts': z.array(z.array(z.number().nullable())) }).nullish();

const people = z
  .array(
    z.object({
      family: z.string().nullish(),
      given: z.string().nullish(),
      suffix: z.string().nullish(),
      name: z.string().nullish(),
    }),
  )
  .nullish();

const update = z.object({ DOI: z.string(), type: z.string(), updated: date });

/** The parts of a Crossref work that are read here. Source: the format document of the Crossref REST API. */
export const crossrefWork = z.object({
  DOI: z.string(),
  type: z.string().nullish(),
  title: texts,
  subtitle: texts,
  author: people,
  editor: people,
  'container-title': texts,
  'short-container-title': texts,
  issued: date,
  published: date,
  'published-print': date,
  'published-online': date,
  volume: z.string().nullish(),
  issue: z.string().nullish(),
  page: z.string().nullish(),
  'article-number': z.string().nullish(),
  publisher: z.string().nullish(),
  ISSN: texts,
  ISBN: texts,
  language: z.string().nullish(),
  'update-to': z.array(update).nullish(),
  'updated-by': z.array(update).nullish(),
  relation: z
    .record(z.string(), z.array(z.object({ id: z.string(), 'id-type': z.string().nullish() })))
    .nullish()
    .catch(null),
});

export type CrossrefWork = z.output<typeof crossrefWork>;

type CrossrefDate = z.output<typeof date>;

/** Year, month and day as far as they are known. */
export const datePartsOf = (value: CrossrefDate): [number, number?, number?] | null => {
  const [year, month, day] = value?.['date-parts'][0] ?? [];
  if (!year) return null;
  if (!month) return [year];
  return day ? [year, month, day] : [year, month];
};
