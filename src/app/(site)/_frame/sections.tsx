import type { Locale } from '@/core/locales';
import { OnPageContents } from '@/ui/layout/on-page-contents';
import { PageLayout } from '@/ui/layout/page-layout';
import { Section } from '@/ui/layout/section';

import type { PageSection } from './page-section';

/** The sections of a page with their contents list. */
export const Sections = ({ sections, locale }: { sections: PageSection[]; locale: Locale }) => (
  <PageLayout aside={<OnPageContents locale={locale} sections={sections} />}>
    {sections.map(({ id, title, content }) => (
      <Section key={id} id={id} title={title}>
        {content}
      </Section>
    ))}
  </PageLayout>
);
