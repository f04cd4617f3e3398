import type { Metadata } from 'next';

import { findCondition } from '@/collections/condition/queries';
import { PageHeader } from '@/ui/layout/page-header';
import { messagesFor } from '@/ui/messages/messages-for';

import { readConditionPage } from '../../../_condition/read';
import { conditionSections } from '../../../_condition/sections';
import { closingSections } from '../../../_frame/closing-sections';
import { Frame } from '../../../_frame/frame';
import { describePage } from '../../../_frame/metadata';
import { Missing, missingMetadata } from '../../../_frame/missing';
import { OverdueNotice } from '../../../_frame/overdue';
import { localeOf } from '../../../_frame/params';
import { Sections } from '../../../_frame/sections';
import { SourceNotices } from '../../../_frame/source-notices';
import { conditionPage } from '../../../_structured-data/condition-page';
import { StructuredData } from '../../../_structured-data/structured-data';
import { TranslationNotice } from '../../../_frame/translation-notice';
import { isUntranslated, Untranslated, untranslatedMetadata } from '../../../_frame/untranslated';
import { wordsFor } from '../../../_words/words-for';

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

const read = async ({ params }: PageProps) => {
  const { locale: given, slug } = await params;
  const locale = localeOf(given);
  const path = `/conditions/${slug}`;
  const condition = await findCondition({ slug, locale });
  return { locale, path, condition };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, path, condition } = await read(props);
  if (condition === null) return missingMetadata({ locale });
  if (await isUntranslated({ document: condition, locale })) return untranslatedMetadata({ locale });
  return describePage({
    locale,
    path,
    title: condition.name,
    description: condition.summary,
    document: condition,
    seo: condition.seo,
  });
};

const ConditionPage = async (props: PageProps) => {
  const { locale, path, condition } = await read(props);
  if (condition === null) return <Missing locale={locale} path={path} />;
  if (await isUntranslated({ document: condition, locale }))
    return <Untranslated locale={locale} path={path} name={condition.name} />;
  const content = await readConditionPage({ condition, locale });
  return (
    <Frame
      locale={locale}
      path={path}
      trail={[{ label: wordsFor(locale).conditions.title, path: '/conditions' }, { label: condition.name }]}
      notices={
        <>
          <SourceNotices references={content.text.references} locale={locale} />
          <OverdueNotice governance={condition.governance} locale={locale} />
          <TranslationNotice document={condition} locale={locale} path={path} />
        </>
      }
    >
      <PageHeader
        locale={locale}
        eyebrow={messagesFor(locale).terms.region[condition.region]}
        title={condition.name}
        lead={condition.summary}
        aliases={(condition.aliases ?? []).map(({ name }) => name)}
        illustration={content.picture}
      />
      {condition.icd10 ? (
        <p className="small">
          {wordsFor(locale).labels.icd}: {condition.icd10}
        </p>
      ) : null}
      <Sections locale={locale} sections={[...conditionSections(content), ...closingSections(content)]} />
      <StructuredData record={conditionPage({ content, path })} />
    </Frame>
  );
};

export default ConditionPage;
