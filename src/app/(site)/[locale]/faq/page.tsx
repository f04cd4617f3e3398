import { listFaqs } from '@/collections/faq/queries';
import { FaqList } from '@/ui/content/faq-list';
import { Section } from '@/ui/layout/section';
import { ReferenceList } from '@/ui/reference/reference-list';

import { groupByTopic } from '../../_compose/questions';
import { inLanguage, LeftOut } from '../../_frame/left-out';
import { listPage } from '../../_frame/list-page';
import { SourceNotices } from '../../_frame/source-notices';
import { faqPage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { prepareText } from '../../_text/prepare-text';
import { wordsFor } from '../../_words/words-for';

const { generateMetadata, Page } = listPage({
  path: '/faq',
  words: 'faq',
  render: async ({ locale, page }) => {
    const { shown: faqs, leavesOut } = inLanguage({ items: await listFaqs({ locale }), locale });
    const text = await prepareText({
      locale,
      sources: faqs.map((faq) => ({ key: `faq-${faq.slug}`, text: faq.answer })),
    });
    return (
      <>
        <SourceNotices references={text.references} locale={locale} />
        <FaqList groups={groupByTopic({ faqs, text, locale })} headingLevel={2} />
        <StructuredData record={faqPage({ ...page, faqs })} />
        <LeftOut locale={locale} path="/faq" when={leavesOut} />
        {text.references.length === 0 ? null : (
          <Section id="references" title={wordsFor(locale).sections.references}>
            <ReferenceList locale={locale} items={text.references} />
          </Section>
        )}
      </>
    );
  },
});

export { generateMetadata };
export default Page;
