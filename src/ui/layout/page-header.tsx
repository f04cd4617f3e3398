import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { Picture } from '../content/picture';
import { formatList } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { MediaView } from '../views';

export type PageHeaderProps = {
  locale: Locale;
  title: string;
  /** Where it is not that of the page. */
  titleLanguage?: string | undefined;
  eyebrow?: string | null;
  lead?: ReactNode;
  aliases?: string[];
  illustration?: MediaView | null;
  /** Calls to action, as links. */
  children?: ReactNode;
};

/** The page's one h1, with what it is about in a sentence or two. */
export const PageHeader = ({
  locale,
  title,
  titleLanguage,
  eyebrow,
  lead,
  aliases = [],
  illustration,
  children,
}: PageHeaderProps) => (
  <header className="page-header">
    <div className="page-header-text">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <h1 lang={titleLanguage}>{title}</h1>
      {aliases.length === 0 ? null : (
        <p className="aliases">
          {messagesFor(locale).alsoCalled} {formatList({ items: aliases, locale })}
        </p>
      )}
      {lead ? <div className="lead">{typeof lead === 'string' ? <p>{lead}</p> : lead}</div> : null}
      {children ? <div className="actions">{children}</div> : null}
    </div>
    {illustration ? (
      <Picture
        className="page-header-picture"
        media={illustration}
        sizes="(width >= 48rem) 20rem, 18rem"
        loading="lead"
      />
    ) : null}
  </header>
);
