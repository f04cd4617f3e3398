import type { Locale } from '@/core/locales';

import { messagesFor } from '../messages/messages-for';

/** From the home page down; the last one is the page itself and has no address. */
export type Breadcrumb = { label: string; href: string | null };

export const Breadcrumbs = ({ items, locale }: { items: Breadcrumb[]; locale: Locale }) => (
  <nav className="breadcrumbs" aria-label={messagesFor(locale).breadcrumbs}>
    <ol>
      {items.map(({ label, href }) => (
        <li key={label}>{href === null ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}</li>
      ))}
    </ol>
  </nav>
);
