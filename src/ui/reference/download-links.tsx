import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { LinkView } from '../views';

type DownloadLinksProps = { locale: Locale; links: LinkView[]; scope: 'one' | 'all' };

/** References as files for citation software. */
export const DownloadLinks = ({ locale, links, scope }: DownloadLinksProps) => {
  const t = messagesFor(locale);
  return (
    <p className="reference-links small">
      {scope === 'one' ? t.downloadAs : t.downloadAllAs}
      {links.map(({ href, label }) => (
        <a key={href} href={href} download rel="nofollow">
          {label}
        </a>
      ))}
    </p>
  );
};
