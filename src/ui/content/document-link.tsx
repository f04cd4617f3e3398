import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { LinkView } from '../views';

/** A link by the name of what it leads to; says so when that is in another language than the page. */
export const DocumentLink = ({ link: { label, href, language }, locale }: { link: LinkView; locale: Locale }) =>
  language === undefined || language === locale ? (
    <a href={href}>{label}</a>
  ) : (
    <>
      <a href={href} hrefLang={language} lang={language}>
        {label}
      </a>{' '}
      {messagesFor(locale).inLanguage[language]}
    </>
  );
