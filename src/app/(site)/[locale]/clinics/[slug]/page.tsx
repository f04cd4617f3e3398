import type { Metadata } from 'next';

import { findClinic } from '@/collections/clinic/queries';
import { readPictures } from '@/collections/media/queries';
import { listPeopleAt } from '@/collections/person/queries';
import { readTherapies } from '@/collections/therapy/queries';
import { idsOf } from '@/core/read/relation';
import type { RichTextState } from '@/core/rich-text/state';
import { PageHeader } from '@/ui/layout/page-header';
import { Prose } from '@/ui/layout/prose';
import { ClinicCard } from '@/ui/people/clinic-card';
import { PersonCard } from '@/ui/people/person-card';
import { PriceTable } from '@/ui/price/price-table';
import { ReferenceList } from '@/ui/reference/reference-list';

import { TherapyCards } from '../../../_compose/cards';
import { toClinicView } from '../../../_compose/clinic-view';
import { toPersonViews } from '../../../_compose/people';
import { noticeOf, readPrices } from '../../../_compose/prices';
import { Frame } from '../../../_frame/frame';
import { describePage } from '../../../_frame/metadata';
import { Missing, missingMetadata } from '../../../_frame/missing';
import { present, sectionIf } from '../../../_frame/page-section';
import { localeOf } from '../../../_frame/params';
import { Sections } from '../../../_frame/sections';
import { clinicPage } from '../../../_structured-data/clinic-page';
import { StructuredData } from '../../../_structured-data/structured-data';
import { prepareText } from '../../../_text/prepare-text';
import { wordsFor } from '../../../_words/words-for';

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

const read = async ({ params }: PageProps) => {
  const { locale: given, slug } = await params;
  const locale = localeOf(given);
  const path = `/clinics/${slug}`;
  const clinic = await findClinic({ slug, locale });
  return { locale, path, clinic };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, path, clinic } = await read(props);
  if (clinic === null) return missingMetadata({ locale });
  return describePage({ locale, path, title: clinic.name, description: clinic.summary });
};

const ClinicPage = async (props: PageProps) => {
  const { locale, path, clinic } = await read(props);
  if (clinic === null) return <Missing locale={locale} path={path} />;
  const words = wordsFor(locale);
  const arrival = clinic.arrival as RichTextState | null;
  const [people, prices, therapies, picture, text] = await Promise.all([
    listPeopleAt({ clinic: clinic.id, locale }).then((found) => toPersonViews({ people: found, locale })),
    readPrices({ clinic: clinic.id, locale }),
    readTherapies({ ids: idsOf(clinic.therapies), locale }),
    readPictures({ ids: [clinic.pictureId], locale }),
    prepareText({ sources: [{ key: 'arrival', text: arrival }], locale }),
  ]);
  return (
    <Frame
      locale={locale}
      path={path}
      trail={[{ label: words.clinics.title, path: '/clinics' }, { label: clinic.name }]}
    >
      <PageHeader locale={locale} title={clinic.name} lead={clinic.summary} illustration={picture(clinic.pictureId)} />
      {clinic.demo ? <p className="small">{words.demoClinic}</p> : null}
      <Sections
        locale={locale}
        sections={present([
          {
            id: 'contact',
            title: words.clinics.contact,
            content: <ClinicCard locale={locale} clinic={{ ...toClinicView({ clinic, locale }), href: null }} />,
          },
          sectionIf({
            when: arrival !== null,
            id: 'getting-there',
            title: words.clinics.arrival,
            content: <Prose>{text.prose('arrival', arrival)}</Prose>,
          }),
          sectionIf({
            when: therapies.length > 0,
            id: 'treatments',
            title: words.clinics.therapies,
            content: <TherapyCards therapies={therapies} locale={locale} headingLevel={3} />,
          }),
          sectionIf({
            when: prices.length > 0,
            id: 'prices',
            title: words.clinics.prices,
            content: <PriceTable locale={locale} prices={prices} estimateNotice={noticeOf(prices)} />,
          }),
          sectionIf({
            when: people.length > 0,
            id: 'people',
            title: words.clinics.people,
            content: (
              <div className="card-grid">
                {people.map((person) => (
                  <PersonCard key={person.name} person={person} />
                ))}
              </div>
            ),
          }),
          sectionIf({
            when: text.references.length > 0,
            id: 'references',
            title: words.sections.references,
            content: <ReferenceList locale={locale} items={text.references} />,
          }),
        ])}
      />
      <StructuredData record={clinicPage({ clinic, therapies, prices, locale })} />
    </Frame>
  );
};

export default ClinicPage;
