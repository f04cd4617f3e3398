import { plainPage } from '../../../_plain-page/plain-page';
import { defaultLocale } from '@/core/locales';
import type { HeldLink } from '@/core/read/preview-link';
import { messagesFor } from '@/ui/messages/messages-for';

/** What the holder of a link reads that opens nothing (any more), and whom to ask. `null` for a link nobody made. */
export const endedPage = (link: HeldLink | null): Response => {
  const locale = link?.locale ?? defaultLocale;
  const t = messagesFor(locale).previewLink;
  const [title, text] = link ? [t.endedTitle, t.ask(link.madeBy)] : [t.unknownTitle, t.unknownText];
  return plainPage({ status: link ? 410 : 404, locale, title, text });
};
