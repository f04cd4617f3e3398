import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { Picture } from '../content/picture';
import { messagesFor } from '../messages/messages-for';
import { Heading } from '../layout/heading';
import type { MediaView } from '../views';
import type { HeadingLevel } from '../vocabulary';

export type CardProps = {
  title: string;
  href: string;
  text?: ReactNode;
  eyebrow?: string | null;
  illustration?: MediaView | null;
  headingLevel?: HeadingLevel;
  /** Languages of the page and of what stands on the card, where a card may be in another one. */
  locale?: Locale;
  language?: Locale;
};

/** A way to another page; the whole card can be pressed, the link is its title. */
export const Card = ({
  title,
  href,
  text = null,
  eyebrow = null,
  illustration = null,
  headingLevel = 3,
  locale,
  language = locale,
}: CardProps) => (
  <li className="card" lang={language === locale ? undefined : language}>
    {illustration === null ? null : <Picture media={illustration} sizes="(width >= 40rem) 22rem, 6.5rem" decorative />}
    <div className="card-text">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <Heading level={headingLevel} className="card-title">
        <a href={href} hrefLang={language === locale ? undefined : language}>
          {title}
        </a>
        {locale === undefined || language === undefined || language === locale ? null : (
          <span className="small" lang={locale}>
            {' '}
            {messagesFor(locale).inLanguage[language]}
          </span>
        )}
      </Heading>
      {text ? <p>{text}</p> : null}
    </div>
  </li>
);

export const CardGrid = ({ children }: { children: ReactNode }) => <ul className="card-grid">{children}</ul>;
