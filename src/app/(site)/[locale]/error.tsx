'use client';

import { useParams } from 'next/navigation';

import { defaultLocale, isLocale } from '@/core/locales';
import { ErrorContent } from '@/ui/layout/error-content';

import { errorLinks } from '../_frame/error-links';

/** Shown when a page could not be made; the framework needs a client component here. */
const ErrorPage = () => {
  const { locale: given } = useParams<{ locale: string }>();
  const locale = isLocale(given) ? given : defaultLocale;
  return (
    <main id="main" className="wrap">
      <ErrorContent locale={locale} kind="failure" links={errorLinks(locale)} />
    </main>
  );
};

export default ErrorPage;
