import 'server-only';

import { type Cited, readCiting } from '@/citations/read-citing';
import { type Locale, localizePath } from '@/core/locales';
import { readAll, readByIds, readBySlug } from '@/core/read/documents';
import { idOf } from '@/core/read/relation';
import { languageOf } from '@/core/translation/languages';
import type { Condition } from '@/payload-types';

import type { bodyRegions } from './rules';

export type ConditionCard = {
  id: number;
  name: string;
  href: string;
  /** The language in which the reader gets it. */
  language: Locale;
  summary: string;
  region: keyof typeof bodyRegions;
  picture: number | null;
  aliases: string[];
};

/** What a card is made of. */
const cardFields = ['name', 'slug', 'summary', 'region', 'picture', 'aliases', 'translation'] as const;

type CardSource = Pick<Condition, 'id' | (typeof cardFields)[number]>;

const toCard = ({ condition, locale: asked }: { condition: CardSource; locale: Locale }): ConditionCard => {
  const locale = languageOf({ document: condition, locale: asked });
  return {
    id: condition.id,
    name: condition.name,
    href: localizePath({ path: `/conditions/${condition.slug}`, locale }),
    language: locale,
    summary: condition.summary,
    region: condition.region,
    picture: idOf(condition.picture),
    aliases: (condition.aliases ?? []).map(({ name }) => name),
  };
};

const toCards = (conditions: CardSource[], locale: Locale): ConditionCard[] =>
  conditions.map((condition) => toCard({ condition, locale }));

export const findCondition = ({ slug, locale }: { slug: string; locale: Locale }): Promise<Condition | null> =>
  readBySlug({ collection: 'conditions', locale, slug });

export const listConditions = async ({ locale }: { locale: Locale }): Promise<ConditionCard[]> =>
  toCards(await readAll({ collection: 'conditions', locale, only: cardFields, sort: 'name' }), locale);

/** All conditions whole, each with its address. */
export const listConditionDocuments = async ({
  locale,
}: {
  locale: Locale;
}): Promise<{ href: string; document: Condition }[]> =>
  (await readAll({ collection: 'conditions', locale, sort: 'name' })).map((document) => ({
    href: toCard({ condition: document, locale }).href,
    document,
  }));

export const readConditions = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<ConditionCard[]> =>
  toCards(await readByIds({ collection: 'conditions', locale, ids, only: cardFields }), locale);

/** Conditions whose own text cites a reference. */
export const listConditionsCiting = async (cited: Cited): Promise<ConditionCard[]> =>
  toCards(await readCiting({ collection: 'conditions', ...cited, only: cardFields, sort: 'name' }), cited.locale);
