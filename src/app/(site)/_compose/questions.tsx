import type { FaqView } from '@/collections/faq/queries';
import type { Locale } from '@/core/locales';
import type { Question, QuestionGroup } from '@/ui/content/faq-list';
import { messagesFor } from '@/ui/messages/messages-for';

import { OverdueAnswer } from '../_frame/overdue';
import type { PageText } from '../_text/prepare-text';

/** Most questions on the page of a treatment or a condition; all of them are on the page of questions. */
const mostQuestions = 10;

type FirstArgs = { faqs: FaqView[]; /** Questions that the page already shows elsewhere. */ shown: number[] };

/** The questions that editors put first, still in reading order. */
export const firstQuestions = ({ faqs, shown }: FirstArgs): FaqView[] => {
  const others = faqs.filter(({ id }) => !shown.includes(id));
  const first = new Set(
    others.toSorted((a, b) => a.order - b.order).slice(0, Math.max(0, mostQuestions - shown.length)),
  );
  return others.filter((faq) => first.has(faq));
};

type Args = { faqs: FaqView[]; text: PageText; locale: Locale };

type OneArgs = Omit<Args, 'faqs'> & { faq: FaqView };

const toQuestion = ({ faq: { slug, question, answer, governance }, text, locale }: OneArgs): Question => ({
  id: slug,
  question,
  answer: (
    <>
      <OverdueAnswer governance={governance} locale={locale} />
      {text.prose(`faq-${slug}`, answer)}
    </>
  ),
});

/** Few questions, in the order they come. */
export const inOneGroup = ({ faqs, text, locale }: Args): QuestionGroup[] => [
  { id: 'all', topic: null, questions: faqs.map((faq) => toQuestion({ faq, text, locale })) },
];

/** All questions by topic, each with an anchor. */
export const groupByTopic = ({ faqs, text, locale }: Args): QuestionGroup[] => {
  const { terms } = messagesFor(locale);
  const topics = [...new Set(faqs.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    id: topic,
    topic: terms.topic[topic],
    questions: faqs
      .filter((faq) => faq.topic === topic)
      .map((faq) => ({ ...toQuestion({ faq, text, locale }), anchor: faq.slug })),
  }));
};
