import type { Metadata } from 'next';

import { listClinics } from '@/collections/clinic/queries';
import { listConditions } from '@/collections/condition/queries';
import { readPictures } from '@/collections/media/queries';
import { readSettings } from '@/collections/site-settings/queries';
import { listTherapies } from '@/collections/therapy/queries';
import { localizePath } from '@/core/locales';
import { idOf } from '@/core/read/relation';
import { DocumentLink } from '@/ui/content/document-link';
import { PageHeader } from '@/ui/layout/page-header';
import { SearchForm } from '@/ui/layout/search-form';
import { Section } from '@/ui/layout/section';
import { ClinicCard } from '@/ui/people/clinic-card';

import { TherapyCards } from '../_compose/cards';
import { toClinicView } from '../_compose/clinic-view';
import { Frame } from '../_frame/frame';
import type { LocaleProps } from '../_frame/list-page';
import { describePage } from '../_frame/metadata';
import { localeOf } from '../_frame/params';
import { webSite } from '../_structured-data/list-pages';
import { StructuredData } from '../_structured-data/structured-data';
import { wordsFor } from '../_words/words-for';

export const generateMetadata = async ({ params }: LocaleProps): Promise<Metadata> => {
  const locale = localeOf((await params).locale);
  const { name, introduction } = await readSettings({ locale });
  return describePage({ locale, path: '/', title: name, description: introduction });
};

const HomePage = async ({ params }: LocaleProps) => {
  const locale = localeOf((await params).locale);
  const words = wordsFor(locale);
  const [settings, therapies, conditions, clinics] = await Promise.all([
    readSettings({ locale }),
    listTherapies({ locale }),
    listConditions({ locale }),
    listClinics({ locale }),
  ]);
  const pictureId = idOf(settings.picture);
  const picture = await readPictures({ ids: [pictureId], locale });
  return (
    <Frame locale={locale} path="/">
      <PageHeader
        locale={locale}
        title={settings.tagline}
        lead={settings.introduction}
        illustration={picture(pictureId)}
      >
        <SearchForm locale={locale} action={localizePath({ path: '/search', locale })} />
      </PageHeader>
      <Section id="treatments" title={words.therapies.title}>
        <TherapyCards therapies={therapies} locale={locale} headingLevel={3} />
      </Section>
      <Section id="conditions" title={words.conditions.title}>
        <ul className="link-list">
          {conditions.map(({ id, href, name, language }) => (
            <li key={id}>
              <DocumentLink link={{ label: name, href, language }} locale={locale} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="clinics" title={words.clinics.title}>
        <div className="pair">
          {clinics.map((clinic) => (
            <ClinicCard key={clinic.id} locale={locale} clinic={toClinicView({ clinic, locale })} />
          ))}
        </div>
      </Section>
      <StructuredData record={webSite({ locale, name: settings.name, description: settings.introduction })} />
    </Frame>
  );
};

export default HomePage;
