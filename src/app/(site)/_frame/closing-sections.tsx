import type { FaqView } from '@/collections/faq/queries';
import { type Locale, localizePath } from '@/core/locales';
import { FaqList } from '@/ui/content/faq-list';
import { messagesFor } from '@/ui/messages/messages-for';
import { Governance, type GovernanceProps } from '@/ui/people/governance';
import { ReferenceList } from '@/ui/reference/reference-list';

import type { PageText } from '../_text/prepare-text';
import { wordsFor } from '../_words/words-for';
import { type PageSection, present, sectionIf } from './page-section';

type Related = { id: number; name: string; href: string };

type Closing = {
  locale: Locale;
  text: PageText;
  faqs: FaqView[];
  related: Related[];
  governance: GovernanceProps;
};

/** Questions grouped by topic, in the order they come. */
export const groupByTopic = ({ faqs, text, locale }: Pick<Closing, 'faqs' | 'text' | 'locale'>) => {
  const { terms } = messagesFor(locale);
  const topics = [...new Set(faqs.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    id: `topic-${topic}`,
    topic: terms.topic[topic],
    questions: faqs
      .filter((faq) => faq.topic === topic)
      .map(({ slug, question, answer }) => ({ id: slug, question, answer: text.prose(`faq-${slug}`, answer) })),
  }));
};

/** How every clinical page ends: questions, related pages, references, and who is behind it. */
export const closingSections = ({ locale, text, faqs, related, governance }: Closing): PageSection[] => {
  const { sections, labels } = wordsFor(locale);
  return present([
    sectionIf({
      when: faqs.length > 0,
      id: 'questions',
      title: sections.questions,
      content: (
        <>
          <FaqList groups={groupByTopic({ faqs, text, locale })} />
          <p>
            <a href={localizePath({ path: '/faq', locale })}>{labels.allQuestions}</a>
          </p>
        </>
      ),
    }),
    sectionIf({
      when: related.length > 0,
      id: 'related',
      title: sections.related,
      content: (
        <ul className="link-list">
          {related.map(({ id, href, name }) => (
            <li key={id}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      ),
    }),
    sectionIf({
      when: text.references.length > 0,
      id: 'references',
      title: sections.references,
      content: <ReferenceList locale={locale} items={text.references} />,
    }),
    { id: 'review', title: sections.review, content: <Governance {...governance} /> },
  ]);
};
