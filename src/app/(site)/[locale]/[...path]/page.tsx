import type { Metadata } from 'next';

import { findPage } from '@/collections/page/queries';
import type { RichTextState } from '@/core/rich-text/state';
import { PageHeader } from '@/ui/layout/page-header';
import { Prose } from '@/ui/layout/prose';
import { Section } from '@/ui/layout/section';

import { readGovernance } from '../../_compose/people';
import { closingSections } from '../../_frame/closing-sections';
import { Frame } from '../../_frame/frame';
import { describePage } from '../../_frame/metadata';
import { Missing, missingMetadata } from '../../_frame/missing';
import { OverdueNotice } from '../../_frame/overdue';
import { localeOf } from '../../_frame/params';
import { generalPage } from '../../_structured-data/general-page';
import { StructuredData } from '../../_structured-data/structured-data';
import { TranslationNotice } from '../../_frame/translation-notice';
import { isUntranslated, Untranslated, untranslatedMetadata } from '../../_frame/untranslated';
import { prepareText } from '../../_text/prepare-text';

type PageProps = { params: Promise<{ locale: string; path: string[] }> };

export const generateStaticParams = () => [];

const read = async ({ params }: PageProps) => {
  const { locale: given, path: segments } = await params;
  const locale = localeOf(given);
  const path = `/${segments.join('/')}`;
  const [slug, ...deeper] = segments;
  const found = slug !== undefined && deeper.length === 0 ? await findPage({ slug, locale }) : null;
  return { locale, path, page: found };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, path, page } = await read(props);
  if (page === null) return missingMetadata({ locale });
  if (await isUntranslated({ document: page, locale })) return untranslatedMetadata({ locale });
  return describePage({ locale, path, title: page.title, description: page.summary, document: page, seo: page.seo });
};

const GenericPage = async (props: PageProps) => {
  const { locale, path, page } = await read(props);
  if (page === null) return <Missing locale={locale} path={path} />;
  if (await isUntranslated({ document: page, locale }))
    return <Untranslated locale={locale} path={path} name={page.title} />;
  const body = page.body as RichTextState;
  const [text, governance] = await Promise.all([
    prepareText({ sources: [{ key: 'body', text: body }], locale }),
    readGovernance({ document: page, locale }),
  ]);
  return (
    <Frame
      locale={locale}
      path={path}
      trail={[{ label: page.title }]}
      notices={
        <>
          <OverdueNotice governance={page.governance} locale={locale} />
          <TranslationNotice document={page} locale={locale} path={path} />
        </>
      }
    >
      <PageHeader locale={locale} title={page.title} lead={page.summary} />
      <Prose>{text.prose('body', body, { underTitle: true })}</Prose>
      {closingSections({ locale, text, faqs: [], related: [], governance }).map(({ id, title, content }) => (
        <Section key={id} id={id} title={title}>
          {content}
        </Section>
      ))}
      <StructuredData
        record={generalPage({
          locale,
          path,
          title: page.title,
          description: page.summary,
          references: text.references,
          governance,
        })}
      />
    </Frame>
  );
};

export default GenericPage;
