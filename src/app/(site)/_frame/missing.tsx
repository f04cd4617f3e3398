import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';

import { findRedirect } from '@/collections/redirect/queries';
import type { Locale } from '@/core/locales';
import { statusMark } from '@/core/page-cache/lean-html.mjs';
import { ErrorContent } from '@/ui/layout/error-content';
import { messagesFor } from '@/ui/messages/messages-for';

import { errorLinks } from './error-links';
import { Frame } from './frame';

type MissingProps = { locale: Locale; path: string };

/**
 * What an address without a page shows: its new address if it moved, else a page that says so. The
 * framework's own not-found page is drawn by script, which these pages do not have, so this one is
 * an ordinary page, and the page cache answers it with status 404.
 */
export const Missing = async ({ locale, path }: MissingProps) => {
  const target = await findRedirect({ path, locale });
  if (target !== null) permanentRedirect(target);
  return (
    <Frame locale={locale} path="/" address={path}>
      <div {...{ [statusMark]: 404 }}>
        <ErrorContent locale={locale} kind="notFound" links={errorLinks(locale)} />
      </div>
    </Frame>
  );
};

export const missingMetadata = ({ locale }: Pick<MissingProps, 'locale'>): Metadata => ({
  title: messagesFor(locale).notFound.title,
  robots: { index: false },
});
