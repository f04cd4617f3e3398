import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

/** The first thing a keyboard reaches; the page's `<main>` has the id `main`. */
export const SkipLink = ({ locale }: { locale: Locale }) => (
  <a className="skip-link" href="#main">
    {messagesFor(locale).skipToContent}
  </a>
);
