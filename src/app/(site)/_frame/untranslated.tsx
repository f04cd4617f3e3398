import type { Metadata } from 'next';

import { defaultLocale, type Locale, localizePath } from '@/core/locales';
import { readViewer } from '@/core/read/viewer';
import { languageOf, type Translated } from '@/core/translation/languages';
import { PageHeader } from '@/ui/layout/page-header';
import { messagesFor } from '@/ui/messages/messages-for';

import { Frame } from './frame';

/** Whether a reader gets only the original of a document. Somebody in preview sees an unfinished translation. */
export const isUntranslated = async ({ document, locale }: { document: Translated; locale: Locale }) =>
  languageOf({ document, locale }) !== locale && !(await readViewer()).draft;

type UntranslatedProps = {
  locale: Locale;
  path: string;
  /** The name of the page in its original language. */ name: string;
};

/** What stands at the address of a translation that nobody has reviewed yet: never half a page. */
export const Untranslated = ({ locale, path, name }: UntranslatedProps) => {
  const t = messagesFor(locale).untranslated;
  return (
    <Frame locale={locale} path={path}>
      <PageHeader
        locale={locale}
        title={t.title}
        lead={
          <>
            <p>{t.lead}</p>
            <p lang={defaultLocale}>
              <a href={localizePath({ path, locale: defaultLocale })} hrefLang={defaultLocale}>
                {messagesFor(defaultLocale).untranslated.read(name)}
              </a>
            </p>
          </>
        }
      />
    </Frame>
  );
};

export const untranslatedMetadata = ({ locale }: Pick<UntranslatedProps, 'locale'>): Metadata => ({
  title: messagesFor(locale).untranslated.title,
  robots: { index: false },
});
