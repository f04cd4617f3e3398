import type { ReactNode } from 'react';

import { readPictures } from '@/collections/media/queries';
import { readNavigation } from '@/collections/navigation/queries';
import { readSettings } from '@/collections/site-settings/queries';
import { type Locale, locales, localizePath } from '@/core/locales';
import { idOf } from '@/core/read/relation';
import { readViewer } from '@/core/read/viewer';
import { type Breadcrumb, Breadcrumbs } from '@/ui/layout/breadcrumbs';
import { AsOfNotice, SiteNotice } from '@/ui/layout/notice';
import { SiteFooter } from '@/ui/layout/site-footer';
import { SiteHeader } from '@/ui/layout/site-header';
import { SkipLink } from '@/ui/layout/skip-link';

import { formatMoment } from '../_as-of/format';
import { RecordHead, RecordParts } from '../_as-of/record';
import { asOfWords } from '../_as-of/words';
import { breadcrumbList } from '../_structured-data/breadcrumb-list';
import { StructuredData } from '../_structured-data/structured-data';
import { wordsFor } from '../_words/words-for';
import { PreviewBar } from './preview-bar';

type FrameProps = {
  locale: Locale;
  /** Path of the page without the language, for the links to its other languages. */
  path: string;
  /** Address for the record of a page of the past, when it is another. */
  address?: string;
  /** From below the home page down to this page. Empty on the home page. */
  trail?: { label: string; path?: string }[];
  /** Notices about this page, above its text. */
  notices?: ReactNode;
  children: ReactNode;
};

const breadcrumbsOf = ({
  trail,
  locale,
}: {
  trail: NonNullable<FrameProps['trail']>;
  locale: Locale;
}): Breadcrumb[] => [
  { label: wordsFor(locale).home, href: localizePath({ path: '/', locale }) },
  ...trail.map(({ label, path }) => ({ label, href: path === undefined ? null : localizePath({ path, locale }) })),
];

/** Everything around the text of a page: header, notices, where you are, footer. */
export const Frame = async ({ locale, path, address = path, trail = [], notices = null, children }: FrameProps) => {
  const [settings, navigation, { asOf, user }] = await Promise.all([
    readSettings({ locale }),
    readNavigation({ locale }),
    readViewer(),
  ]);
  const logo = idOf(settings.logo);
  const picture = await readPictures({ ids: [logo], locale });
  const words = wordsFor(locale);
  const past = asOfWords(locale);
  const here = localizePath({ path, locale });
  const steps = breadcrumbsOf({ trail, locale });

  return (
    <>
      <SkipLink locale={locale} />
      {asOf === null ? (
        <PreviewBar locale={locale} />
      ) : (
        <>
          <AsOfNotice
            label={past.label}
            text={past.notice(formatMoment(asOf, locale))}
            leave={past.leave}
            exitHref="/api/as-of/exit"
          />
          <RecordHead locale={locale} path={address} at={asOf} who={user?.name ?? ''} isMissing={address !== path} />
        </>
      )}
      {settings.demoNotice ? <SiteNotice locale={locale}>{settings.demoNotice}</SiteNotice> : null}
      <SiteHeader
        locale={locale}
        name={settings.name}
        homeHref={localizePath({ path: '/', locale })}
        logo={picture(logo)}
        navigation={navigation.header.map((link) => ({
          ...link,
          current: here === link.href || here.startsWith(`${link.href}/`),
        }))}
        searchHref={localizePath({ path: '/search', locale })}
        languages={locales
          .filter((other) => other !== locale)
          .map((other) => ({
            locale: other,
            label: wordsFor(other).languageName,
            href: localizePath({ path, locale: other }),
          }))}
      />
      {notices}
      <main id="main" className="wrap">
        {trail.length === 0 ? null : (
          <>
            <Breadcrumbs locale={locale} items={steps} />
            <StructuredData record={breadcrumbList(steps)} />
          </>
        )}
        {children}
      </main>
      <SiteFooter
        locale={locale}
        name={settings.name}
        disclaimer={settings.disclaimer}
        emergency={{ text: settings.emergencyText, phone: settings.emergencyNumber }}
        editorialPolicy={{ label: words.editorialPolicy, href: localizePath({ path: '/editorial-policy', locale }) }}
        links={navigation.footer}
      />
      {asOf === null ? null : <RecordParts locale={locale} at={asOf} />}
    </>
  );
};
