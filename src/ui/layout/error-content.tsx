import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';
import type { LinkView } from '../views';
import { PageHeader } from './page-header';

type ErrorContentProps = { locale: Locale; kind: 'notFound' | 'failure'; links: LinkView[] };

/** The main text of a page that could not be shown. */
export const ErrorContent = ({ locale, kind, links }: ErrorContentProps) => {
  const { title, lead } = messagesFor(locale)[kind];
  return (
    <>
      <PageHeader locale={locale} title={title} lead={lead} />
      <ul className="link-list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
};
