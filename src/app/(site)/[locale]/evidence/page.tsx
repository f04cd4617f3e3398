import { listConditions } from '@/collections/condition/queries';
import { listTherapies } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';
import { CertaintyBadge } from '@/ui/evidence/certainty-badge';
import { EvidenceMap } from '@/ui/evidence/evidence-map';
import { EvidenceOverview } from '@/ui/evidence/evidence-overview';
import { EvidencePicture } from '@/ui/evidence/evidence-picture';
import { EmptyState } from '@/ui/layout/empty-state';
import { Section } from '@/ui/layout/section';
import { messagesFor } from '@/ui/messages/messages-for';
import { ReferenceList } from '@/ui/reference/reference-list';

import '@/ui/styles/evidence-map.css';
import { evidenceGroups, nameInAddress } from '../../_compose/evidence-groups';
import { pairAnchor, readEvidenceMap } from '../../_compose/evidence-map';
import { readRatings } from '../../_compose/ratings';
import { listPage } from '../../_frame/list-page';
import { SourceNotices } from '../../_frame/source-notices';
import { evidencePage } from '../../_structured-data/list-pages';
import { StructuredData } from '../../_structured-data/structured-data';
import { prepareText } from '../../_text/prepare-text';
import { wordsFor } from '../../_words/words-for';

const CertaintyMeanings = ({ locale }: { locale: Locale }) => {
  const { certaintyMeaning } = messagesFor(locale).evidence;
  return (
    <dl className="facts">
      {(['high', 'moderate', 'low', 'very-low'] as const).map((certainty) => (
        <div key={certainty}>
          <dt>
            <CertaintyBadge certainty={certainty} locale={locale} />
          </dt>
          <dd>{certaintyMeaning[certainty]}</dd>
        </div>
      ))}
    </dl>
  );
};

const { generateMetadata, Page } = listPage({
  path: '/evidence',
  words: 'evidence',
  render: async ({ locale, page }) => {
    const words = wordsFor(locale).evidence;
    const [ratings, therapies, conditions] = await Promise.all([
      readRatings({ locale }),
      listTherapies({ locale }),
      listConditions({ locale }),
    ]);
    if (ratings.length === 0) return <EmptyState title={words.none} />;
    const map = await readEvidenceMap({ therapies, conditions, ratings, locale });
    const rated = [...new Map(ratings.map(({ therapy }) => [therapy.href, therapy])).values()];
    const text = await prepareText({
      locale,
      sources: ratings.map((rating) => ({ key: `rating-${rating.id}`, references: rating.references })),
    });
    return (
      <>
        <SourceNotices references={text.references} locale={locale} />
        <Section id="map" title={words.table}>
          <p>{words.tableLead}</p>
          <EvidenceMap map={map} locale={locale} />
        </Section>
        <div className="map-picture">
          <Section id="picture" title={words.picture}>
            <EvidencePicture map={map} locale={locale} />
          </Section>
        </div>
        <Section id="certainty" title={words.certainty}>
          <CertaintyMeanings locale={locale} />
        </Section>
        {rated.map((therapy) => (
          <Section key={therapy.href} id={nameInAddress(therapy)} title={therapy.name}>
            <p>
              <a href={therapy.href}>{words.aboutTherapy(therapy.name)}</a>
            </p>
            <EvidenceOverview
              locale={locale}
              groups={evidenceGroups({
                ratings: ratings.filter((rating) => rating.therapy.href === therapy.href),
                about: 'condition',
                marks: ({ id, references }) => text.marks(`rating-${id}`, references),
                isRetracted: ({ references }) => text.isRetracted(references),
                locale,
                anchors: { group: pairAnchor, rating: ({ id }) => String(id) },
              })}
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
