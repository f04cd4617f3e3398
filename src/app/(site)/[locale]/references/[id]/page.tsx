import type { Metadata } from 'next';

import { toPlainText } from '@/citations/style/parts/segments';
import { readCitationStyle, readReferences, type ReferenceView } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import { Callout } from '@/ui/content/callout';
import { PageHeader } from '@/ui/layout/page-header';
import { PageLayout } from '@/ui/layout/page-layout';
import { Section } from '@/ui/layout/section';
import { DownloadLinks } from '@/ui/reference/download-links';
import { ReferenceBadges } from '@/ui/reference/reference-badges';

import { readCitingPages } from '../../../_compose/citing';
import { downloadsOf } from '../../../_compose/downloads';
import { Frame } from '../../../_frame/frame';
import { describePage } from '../../../_frame/metadata';
import { Missing, missingMetadata } from '../../../_frame/missing';
import { localeOf } from '../../../_frame/params';
import { appraisalSections } from '../../../_reference/appraisal';
import { citingSections } from '../../../_reference/citing';
import { referencePage } from '../../../_structured-data/reference-page';
import { StructuredData } from '../../../_structured-data/structured-data';
import { wordsFor } from '../../../_words/words-for';

type PageProps = { params: Promise<{ locale: string; id: string }> };

export const generateStaticParams = () => [];

const read = async ({ params }: PageProps) => {
  const { locale: given, id } = await params;
  const locale = localeOf(given);
  const path = `/references/${id}`;
  const known = /^\d{1,9}$/u.test(id) ? await readReferences({ ids: [Number(id)], locale }) : [];
  const reference = known[0] ?? null;
  return { locale, path, reference };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, path, reference } = await read(props);
  if (reference === null) return missingMetadata({ locale });
  return describePage({ locale, path, title: reference.title, description: toPlainText(reference.formatted) });
};

/** What must be read before anything else about a source that does not stand. */
const Warning = ({ reference: { updateStatus }, locale }: { reference: ReferenceView; locale: Locale }) =>
  updateStatus === 'retracted' || updateStatus === 'concern' ? (
    <Callout locale={locale} kind="warning" title={wordsFor(locale).reference.warning}>
      <p>{wordsFor(locale).reference.updateText[updateStatus]}</p>
    </Callout>
  ) : null;

const ReferencePage = async (props: PageProps) => {
  const { locale, path, reference } = await read(props);
  if (reference === null) return <Missing locale={locale} path={path} />;
  const [style, citing] = await Promise.all([
    readCitationStyle({ locale }),
    readCitingPages({ reference: reference.id, locale }),
  ]);
  const sections = [
    ...appraisalSections({ reference, locale }),
    ...citingSections({ reference, style, citing, locale }),
  ];
  return (
    <Frame
      locale={locale}
      path={path}
      trail={[{ label: wordsFor(locale).references.title, path: '/references' }, { label: reference.source }]}
    >
      <PageHeader
        locale={locale}
        title={reference.title}
        titleLanguage={reference.titleLanguage}
        lead={reference.source}
      />
      <PageLayout>
        <ReferenceBadges reference={reference} locale={locale} />
        <Warning reference={reference} locale={locale} />
        {sections.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title}>
            {content}
          </Section>
        ))}
        <DownloadLinks locale={locale} links={downloadsOf({ id: reference.id })} scope="one" />
        <StructuredData record={referencePage({ reference, locale, path })} />
      </PageLayout>
    </Frame>
  );
};

export default ReferencePage;
