import type { Metadata } from 'next';

import { findTherapy } from '@/collections/therapy/queries';
import { KeyFacts } from '@/ui/content/key-facts';
import { PageHeader } from '@/ui/layout/page-header';
import { messagesFor } from '@/ui/messages/messages-for';

import { closingSections } from '../../../_frame/closing-sections';
import { Frame } from '../../../_frame/frame';
import { describePage } from '../../../_frame/metadata';
import { Missing, missingMetadata } from '../../../_frame/missing';
import { OverdueNotice } from '../../../_frame/overdue';
import { localeOf } from '../../../_frame/params';
import { Sections } from '../../../_frame/sections';
import { SourceNotices } from '../../../_frame/source-notices';
import { StructuredData } from '../../../_structured-data/structured-data';
import { therapyPage } from '../../../_structured-data/therapy-page';
import { TranslationNotice } from '../../../_frame/translation-notice';
import { isUntranslated, Untranslated, untranslatedMetadata } from '../../../_frame/untranslated';
import { aboutSections } from '../../../_therapy/about-sections';
import { choiceSections } from '../../../_therapy/choice-sections';
import { readTherapyPage } from '../../../_therapy/read';
import { visitSections } from '../../../_therapy/visit-sections';
import { wordsFor } from '../../../_words/words-for';

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

const read = async ({ params }: PageProps) => {
  const { locale: given, slug } = await params;
  const locale = localeOf(given);
  const path = `/therapies/${slug}`;
  const therapy = await findTherapy({ slug, locale });
  return { locale, path, therapy };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, path, therapy } = await read(props);
  if (therapy === null) return missingMetadata({ locale });
  if (await isUntranslated({ document: therapy, locale })) return untranslatedMetadata({ locale });
  return describePage({
    locale,
    path,
    title: therapy.name,
    description: therapy.summary,
    document: therapy,
    seo: therapy.seo,
  });
};

const TherapyPage = async (props: PageProps) => {
  const { locale, path, therapy } = await read(props);
  if (therapy === null) return <Missing locale={locale} path={path} />;
  if (await isUntranslated({ document: therapy, locale }))
    return <Untranslated locale={locale} path={path} name={therapy.name} />;
  const content = await readTherapyPage({ therapy, locale });
  return (
    <Frame
      locale={locale}
      path={path}
      trail={[{ label: wordsFor(locale).therapies.title, path: '/therapies' }, { label: therapy.name }]}
      notices={
        <>
          <SourceNotices references={content.text.references} locale={locale} />
          <OverdueNotice governance={therapy.governance} locale={locale} />
          <TranslationNotice document={therapy} locale={locale} path={path} />
        </>
      }
    >
      <PageHeader
        locale={locale}
        eyebrow={therapy.eyebrow ?? messagesFor(locale).terms.therapyKind[therapy.kind]}
        title={therapy.name}
        lead={therapy.summary}
        aliases={(therapy.aliases ?? []).map(({ name }) => name)}
        illustration={content.picture}
      />
      <KeyFacts facts={therapy.keyFacts ?? []} />
      <Sections
        locale={locale}
        sections={[
          ...aboutSections(content),
          ...visitSections(content),
          ...choiceSections(content),
          ...closingSections(content),
        ]}
      />
      <StructuredData record={therapyPage({ content, path })} />
    </Frame>
  );
};

export default TherapyPage;
