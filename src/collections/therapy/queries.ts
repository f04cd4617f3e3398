import 'server-only';

import { type Cited, readCiting } from '@/citations/read-citing';
import { type Locale, localizePath } from '@/core/locales';
import { readAll, readByIds, readBySlug, readRelated } from '@/core/read/documents';
import { idOf } from '@/core/read/relation';
import { languageOf } from '@/core/translation/languages';
import type { Therapy } from '@/payload-types';
import { messagesFor } from '@/ui/messages/messages-for';

/** What a card, a link or a sentence needs of a therapy. */
export type TherapyCard = {
  id: number;
  name: string;
  href: string;
  /** The language in which the reader gets it. */
  language: Locale;
  summary: string;
  kind: string;
  aliases: string[];
  picture: number | null;
};

/** What a card is made of. */
const cardFields = ['name', 'slug', 'summary', 'eyebrow', 'kind', 'aliases', 'picture', 'translation'] as const;

type CardSource = Pick<Therapy, 'id' | (typeof cardFields)[number]>;

const toCard = ({ therapy, locale: asked }: { therapy: CardSource; locale: Locale }): TherapyCard => {
  const locale = languageOf({ document: therapy, locale: asked });
  return {
    id: therapy.id,
    name: therapy.name,
    href: localizePath({ path: `/therapies/${therapy.slug}`, locale }),
    summary: therapy.summary,
    language: locale,
    kind: therapy.eyebrow ?? messagesFor(locale).terms.therapyKind[therapy.kind],
    aliases: (therapy.aliases ?? []).map(({ name }) => name),
    picture: idOf(therapy.picture),
  };
};

const toCards = (therapies: CardSource[], locale: Locale): TherapyCard[] =>
  therapies.map((therapy) => toCard({ therapy, locale }));

export const findTherapy = ({ slug, locale }: { slug: string; locale: Locale }): Promise<Therapy | null> =>
  readBySlug({ collection: 'therapies', locale, slug });

export const listTherapies = async ({ locale }: { locale: Locale }): Promise<TherapyCard[]> =>
  toCards(await readAll({ collection: 'therapies', locale, only: cardFields, sort: 'name' }), locale);

export const readTherapies = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<TherapyCard[]> =>
  toCards(await readByIds({ collection: 'therapies', locale, ids, only: cardFields }), locale);

/** Therapies that name a condition. */
export const listTherapiesFor = async ({
  condition,
  locale,
}: {
  condition: number;
  locale: Locale;
}): Promise<TherapyCard[]> =>
  toCards(
    await readRelated({
      collection: 'therapies',
      locale,
      only: cardFields,
      field: 'conditions',
      to: 'conditions',
      id: condition,
      sort: 'name',
    }),
    locale,
  );

/** All therapies whole, each with its address and language, for pages that put them side by side. */
export const listTherapyDocuments = async ({
  locale,
}: {
  locale: Locale;
}): Promise<{ href: string; language: Locale; document: Therapy }[]> =>
  (await readAll({ collection: 'therapies', locale, sort: 'name' })).map((document) => {
    const { href, language } = toCard({ therapy: document, locale });
    return { href, language, document };
  });

/** Therapies whose own text cites a reference. */
export const listTherapiesCiting = async (cited: Cited): Promise<TherapyCard[]> =>
  toCards(await readCiting({ collection: 'therapies', ...cited, only: cardFields, sort: 'name' }), cited.locale);
