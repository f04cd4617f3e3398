import type { Metadata } from 'next';

import { readReferences, type ReferenceView } from '@/collections/reference/queries';
import type { Locale } from '@/core/locales';
import { formatNumber } from '@/ui/format';
import { PageHeader } from '@/ui/layout/page-header';
import { PageLayout } from '@/ui/layout/page-layout';
import { messagesFor } from '@/ui/messages/messages-for';
import { DownloadLinks } from '@/ui/reference/download-links';
import { ReferenceBadges } from '@/ui/reference/reference-badges';
import { toPlainText } from '@/citations/format-ama';

import { downloadsOf } from '../../../_compose/downloads';
import { Frame } from '../../../_frame/frame';
import { describePage } from '../../../_frame/metadata';
import { Missing, missingMetadata } from '../../../_frame/missing';
import { localeOf } from '../../../_frame/params';
import { referencePage } from '../../../_structured-data/reference-page';
import { StructuredData } from '../../../_structured-data/structured-data';
import { Formatted } from '../../../_text/formatted';
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

const Appraisal = ({ reference, locale }: { reference: ReferenceView; locale: Locale }) => {
  const words = wordsFor(locale).reference;
  const rows: [string, string | null][] = [
    [words.found, reference.finding],
    [words.limits, reference.limitations],
    [words.design, messagesFor(locale).terms.studyDesign[reference.design]],
    [words.level, reference.level === null ? null : words.levelText(reference.level)],
    [words.population, wordsFor(locale).populations[reference.population]],
    [words.people, reference.sampleSize === null ? null : formatNumber({ value: reference.sampleSize, locale })],
    [words.paid, reference.funding],
    [words.conflicts, reference.conflict],
  ];
  return (
    <dl className="record">
      {rows.map(([label, value]) =>
        value === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      <div>
        <dt>{words.citation}</dt>
        <dd>
          <Formatted reference={reference} />
        </dd>
      </div>
      {reference.identifiers.length === 0 ? null : (
        <div>
          <dt>{words.read}</dt>
          {reference.identifiers.map(({ href, label }) => (
            <dd key={href}>
              <a href={href} rel="external noopener">
                {label}
              </a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
};

const ReferencePage = async (props: PageProps) => {
  const { locale, path, reference } = await read(props);
  if (reference === null) return <Missing locale={locale} path={path} />;
  return (
    <Frame
      locale={locale}
      path={path}
      trail={[{ label: wordsFor(locale).references.title, path: '/references' }, { label: reference.source }]}
    >
      <PageHeader locale={locale} title={reference.title} lead={reference.source} />
      <PageLayout>
        <ReferenceBadges reference={reference} locale={locale} />
        <Appraisal reference={reference} locale={locale} />
        <DownloadLinks locale={locale} links={downloadsOf({ id: reference.id })} scope="one" />
        <StructuredData record={referencePage({ reference, locale, path })} />
      </PageLayout>
    </Frame>
  );
};

export default ReferencePage;
