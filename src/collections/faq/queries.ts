import 'server-only';

import { type Cited, readCiting } from '@/citations/read-citing';
import type { Locale } from '@/core/locales';
import { readAll, readByIds, readRelated } from '@/core/read/documents';
import type { RichTextState } from '@/core/rich-text/state';
import { languageOf } from '@/core/translation/languages';
import type { Faq } from '@/payload-types';

import { type Topic, topics } from './rules';

export type FaqView = {
  id: number;
  slug: string;
  question: string;
  answer: RichTextState;
  topic: Topic;
  order: number;
  governance: Faq['governance'];
  /** The language in which the reader gets it. */
  language: Locale;
};

const topicOrder = Object.keys(topics) as Topic[];

const toView =
  (locale: Locale) =>
  (faq: Faq): FaqView => {
    const { id, slug, question, answer, topic, order, governance } = faq;
    return {
      id,
      slug,
      question,
      answer: answer,
      topic,
      order: order ?? 100,
      governance,
      language: languageOf({ document: faq, locale }),
    };
  };

const inReadingOrder = (a: FaqView, b: FaqView): number =>
  topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic) ||
  a.order - b.order ||
  a.question.localeCompare(b.question);

export const listFaqs = async ({ locale }: { locale: Locale }): Promise<FaqView[]> =>
  (await readAll({ collection: 'faqs', locale })).map(toView(locale)).sort(inReadingOrder);

export const listFaqsOf = async ({
  locale,
  field,
  id,
}: {
  locale: Locale;
  field: 'therapies' | 'conditions';
  id: number;
}): Promise<FaqView[]> =>
  (await readRelated({ collection: 'faqs', locale, field, to: field, id })).map(toView(locale)).sort(inReadingOrder);

/** Chosen questions, in the order chosen. */
export const readFaqs = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<FaqView[]> =>
  (await readByIds({ collection: 'faqs', locale, ids })).map(toView(locale));

/** Questions whose answer cites a reference. */
export const listFaqsCiting = async (cited: Cited): Promise<FaqView[]> =>
  (await readCiting({ collection: 'faqs', ...cited })).map(toView(cited.locale)).sort(inReadingOrder);
