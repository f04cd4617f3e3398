import { EvidenceTable } from '@/ui/evidence/evidence-table';
import { EmptyState } from '@/ui/layout/empty-state';
import { Section } from '@/ui/layout/section';
import { ReferenceList } from '@/ui/reference/reference-list';

import { evidenceRow } from '../../_compose/evidence-row';
import { readRatings } from '../../_compose/ratings';
import { listPage } from '../../_frame/list-page';
import { SourceNotices } from '../../_frame/source-notices';
import { evidencePage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { prepareText } from '../../_text/prepare-text';
import { wordsFor } from '../../_words/words-for';

const { generateMetadata, Page } = listPage({
  path: '/evidence',
  words: 'evidence',
  render: async ({ locale, page }) => {
    const ratings = await readRatings({ locale });
    if (ratings.length === 0) return <EmptyState title={wordsFor(locale).evidence.none} />;
    const therapies = [...new Map(ratings.map(({ therapy }) => [therapy.href, therapy])).values()];
    const inOrder = therapies.flatMap(({ href }) => ratings.filter(({ therapy }) => therapy.href === href));
    const text = await prepareText({
      locale,
      sources: inOrder.map((rating) => ({ key: `rating-${rating.id}`, references: rating.references })),
    });
    return (
      <>
        <SourceNotices references={text.references} locale={locale} />
        {therapies.map((therapy) => (
          <Section key={therapy.href} id={therapy.href.split('/').at(-1) ?? ''} title={therapy.name}>
            <p>
              <a href={therapy.href}>{wordsFor(locale).evidence.aboutTherapy(therapy.name)}</a>
            </p>
            <EvidenceTable
              locale={locale}
              rows={inOrder
                .filter((rating) => rating.therapy.href === therapy.href)
                .map((rating) =>
                  evidenceRow({
                    id: `rating-${rating.id}`,
                    rating,
                    about: 'condition',
                    marks: text.marks(`rating-${rating.id}`, rating.references),
                    locale,
                  }),
                )}
            />
          </Section>
        ))}
        <Section id="references" title={wordsFor(locale).sections.references}>
          <ReferenceList locale={locale} items={text.references} />
        </Section>
        <StructuredData record={evidencePage({ ...page, references: text.references })} />
      </>
    );
  },
});

export { generateMetadata };
export default Page;
