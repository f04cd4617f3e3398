import type { FaqView } from '@/collections/faq/queries';
import { type Locale, localizePath } from '@/core/locales';
import { DocumentLink } from '@/ui/content/document-link';
import { FaqList } from '@/ui/content/faq-list';
import { Governance, type GovernanceProps } from '@/ui/people/governance';
import { PhoneFold } from '@/ui/content/fold';
import { ReferenceList } from '@/ui/reference/reference-list';

import { inOneGroup } from '../_compose/questions';
import type { PageText } from '../_text/prepare-text';
import { wordsFor } from '../_words/words-for';
import { LeftOut } from './left-out';
import { type PageSection, present, sectionIf } from './page-section';

type Related = { id: number; name: string; href: string; language: Locale };

type Closing = {
  locale: Locale;
  text: PageText;
  faqs: FaqView[];
  /** Whether questions are missing because they are not translated. */
  leavesOut?: boolean;
  related: Related[];
  governance: GovernanceProps;
};

/** How every clinical page ends: questions, related pages, references, and who is behind it. */
export const closingSections = ({
  locale,
  text,
  faqs,
  leavesOut = false,
  related,
  governance,
}: Closing): PageSection[] => {
  const { sections, labels } = wordsFor(locale);
  return present([
    sectionIf({
      when: faqs.length > 0,
      id: 'questions',
      title: sections.questions,
      content: (
        <>
          <FaqList groups={inOneGroup({ faqs, text, locale })} />
          <p>
            <a href={localizePath({ path: '/faq', locale })}>{labels.allQuestions}</a>
          </p>
          <LeftOut locale={locale} path="/faq" when={leavesOut} />
        </>
      ),
    }),
    sectionIf({
      when: related.length > 0,
      id: 'related',
      title: sections.related,
      content: (
        <ul className="link-list">
          {related.map(({ id, href, name, language }) => (
            <li key={id}>
              <DocumentLink link={{ label: name, href, language }} locale={locale} />
            </li>
          ))}
        </ul>
      ),
    }),
    sectionIf({
      when: text.references.length > 0,
      id: 'references',
      title: sections.references,
      content: (
        <PhoneFold summary={labels.showReferences(text.references.length)}>
          <ReferenceList locale={locale} items={text.references} />
        </PhoneFold>
      ),
    }),
    { id: 'review', title: sections.review, content: <Governance {...governance} /> },
  ]);
};
