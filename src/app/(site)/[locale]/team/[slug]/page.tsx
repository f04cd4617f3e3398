import type { Metadata } from 'next';

import { readClinics } from '@/collections/clinic/queries';
import { readPictures } from '@/collections/media/queries';
import { findPerson } from '@/collections/person/queries';
import { localizePath } from '@/core/locales';
import { idOf, idsOf } from '@/core/read/relation';
import type { RichTextState } from '@/core/rich-text/state';
import { PageHeader } from '@/ui/layout/page-header';
import { PageLayout } from '@/ui/layout/page-layout';
import { Prose } from '@/ui/layout/prose';
import { messagesFor } from '@/ui/messages/messages-for';
import { ReferenceList } from '@/ui/reference/reference-list';

import { Frame } from '../../../_frame/frame';
import { describePage } from '../../../_frame/metadata';
import { Missing, missingMetadata } from '../../../_frame/missing';
import { localeOf } from '../../../_frame/params';
import { personPage } from '../../../_structured-data/person-page';
import { StructuredData } from '../../../_structured-data/structured-data';
import { prepareText } from '../../../_text/prepare-text';
import { wordsFor } from '../../../_words/words-for';

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

const read = async ({ params }: PageProps) => {
  const { locale: given, slug } = await params;
  const locale = localeOf(given);
  const path = `/team/${slug}`;
  const person = await findPerson({ slug, locale });
  return { locale, path, person };
};

export const generateMetadata = async (props: PageProps): Promise<Metadata> => {
  const { locale, path, person } = await read(props);
  if (person === null) return missingMetadata({ locale });
  return describePage({ locale, path, title: person.name, description: `${person.name}, ${person.jobTitle}.` });
};

const PersonPage = async (props: PageProps) => {
  const { locale, path, person } = await read(props);
  if (person === null) return <Missing locale={locale} path={path} />;
  const words = wordsFor(locale);
  const biography = person.biography as RichTextState | null;
  const pictureId = idOf(person.picture);
  const [clinics, picture, text] = await Promise.all([
    readClinics({ ids: idsOf(person.clinics), locale }),
    readPictures({ ids: [pictureId], locale }),
    prepareText({ sources: [{ key: 'biography', text: biography }], locale }),
  ]);
  const t = messagesFor(locale);
  return (
    <Frame locale={locale} path={path} trail={[{ label: words.team.title, path: '/team' }, { label: person.name }]}>
      <PageHeader locale={locale} eyebrow={person.jobTitle} title={person.name} illustration={picture(pictureId)} />
      <PageLayout>
        {person.demo ? <p className="small">{words.demoPerson}</p> : null}
        <Prose>{text.prose('biography', biography)}</Prose>
        <dl className="record">
          {person.credentials?.length ? (
            <div>
              <dt>{words.team.credentials}</dt>
              {person.credentials.map(({ id, name, issuer }) => (
                <dd key={id}>{[name, issuer].filter(Boolean).join(', ')}</dd>
              ))}
            </div>
          ) : null}
          {clinics.length === 0 ? null : (
            <div>
              <dt>{words.team.worksAt}</dt>
              {clinics.map(({ id, href, name }) => (
                <dd key={id}>
                  <a href={href}>{name}</a>
                </dd>
              ))}
            </div>
          )}
          <div>
            <dt>{t.governance.conflicts}</dt>
            <dd>{person.conflicts ?? t.governance.noneDeclared}</dd>
          </div>
        </dl>
        {text.references.length === 0 ? null : <ReferenceList locale={locale} items={text.references} />}
        <StructuredData
          record={personPage({
            person: { ...person, credentials: person.credentials ?? [], clinics },
            href: localizePath({ path, locale }),
            locale,
          })}
        />
      </PageLayout>
    </Frame>
  );
};

export default PersonPage;
