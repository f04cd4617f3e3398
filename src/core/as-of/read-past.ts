import 'server-only';

import type { CollectionSlug, GlobalSlug, Payload, Where } from 'payload';
import { cache } from 'react';

import { isTranslated } from '../collection/page-of';
import { defaultLocale, type Locale } from '../locales';
import { languagesOf } from '../translation/languages';
import { inLanguage } from './in-language';
import { findStates, type PastState } from './states';

type Data = Record<string, unknown>;

/** The states that the page being rendered has read: what a record of it lists. */
export const readStatesShown = cache((): Map<string, PastState> => new Map());

type Picture = { id: number | string; filename: string | null; updatedAt: string | null };

const readPicturesShown = cache((): Map<number | string, Picture> => new Map());

/** Notes which pictures a page asked for. Files have no past here: each is shown as it is today, or not at all. */
export const notePictures = (ids: (number | string)[], documents: Data[]): void => {
  const shown = readPicturesShown();
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const id of ids) {
    const { filename, updatedAt } = (byId.get(id) ?? {}) as { filename?: string; updatedAt?: string };
    shown.set(id, { id, filename: filename ?? null, updatedAt: updatedAt ?? null });
  }
};

/** The pictures of the page being rendered that were replaced or deleted after a moment. */
export const readPicturesChanged = (at: Date): string[] =>
  [...readPicturesShown().values()]
    .filter(({ updatedAt }) => updatedAt === null || new Date(updatedAt) > at)
    .map(({ id, filename }) => filename ?? `media ${id}`);

const noteShown = (states: PastState[]): void => {
  const shown = readStatesShown();
  for (const state of states) shown.set(`${state.about}:${state.document ?? ''}`, state);
};

type Filter = Pick<Parameters<typeof findStates>[0], 'ids' | 'holds'>;

/** The filters that pages use: some ids, or one field that holds a value. */
const filterOf = (where: Where | undefined): Filter => {
  const entries = Object.entries(where ?? {});
  const [field, condition] = entries[0] ?? [];
  if (field === undefined) return {};
  const { in: ids, equals } = condition as { in?: (number | string)[]; equals?: unknown };
  if (entries.length === 1 && field === 'id' && ids !== undefined) return { ids };
  if (entries.length === 1 && equals !== undefined) return { holds: { field, value: equals } };
  throw new Error(`The past cannot be asked for ${JSON.stringify(where)}: teach filterOf this kind of filter.`);
};

/** In the order of one field, as the database orders it: by code points, nothing last. */
const inOrder = (sort: string | undefined) => {
  const field = sort?.replace(/^-/u, '') ?? 'id';
  const turn = sort?.startsWith('-') ? -1 : 1;
  return (a: Data, b: Data): number => {
    const [one, other] = [a[field] ?? null, b[field] ?? null] as (string | number | null)[];
    if (one === other) return 0;
    if (one === null || one === undefined) return 1;
    if (other === null || other === undefined) return -1;
    return one < other ? -turn : turn;
  };
};

type CollectionQuery = {
  payload: Payload;
  collection: CollectionSlug;
  at: Date;
  locale: Locale;
  fallbackLocale: Locale | false;
  where: Where | undefined;
  sort: string | undefined;
};

/** Documents as the public could read them at a moment, by the same rules as today's. */
export const readPast = async (query: CollectionQuery): Promise<Data[]> => {
  const { payload, collection, at, locale, fallbackLocale, where, sort } = query;
  const { config } = payload.collections[collection];
  const states = await findStates({ payload, about: collection, at, ...filterOf(where) });
  const isPublic = ({ content }: PastState) =>
    !isTranslated(config) || languagesOf({ document: content }).includes(locale);
  const read = states.filter(isPublic);
  noteShown(read);
  const docs = await inLanguage({
    payload,
    of: { collection: config, global: null },
    contents: read.map(({ content, document }) => ({ ...content, id: document })),
    locale,
    fallbackLocale,
  });
  return docs.sort(inOrder(sort ?? String(config.defaultSort)));
};

/** A global as it was at a moment, or null where the record does not reach back that far. */
export const readPastGlobal = async ({
  payload,
  slug,
  at,
  locale,
}: {
  payload: Payload;
  slug: GlobalSlug;
  at: Date;
  locale: Locale;
}): Promise<Data | null> => {
  const states = await findStates({ payload, about: slug, at });
  const global = payload.config.globals.find((one) => one.slug === slug);
  if (states[0] === undefined || global === undefined) return null;
  noteShown(states);
  const [content] = await inLanguage({
    payload,
    of: { collection: null, global },
    contents: [states[0].content],
    locale,
    fallbackLocale: defaultLocale,
  });
  return content ?? null;
};
