import type { Locale } from '@/core/locales';

import { Picture } from '../content/picture';
import { messagesFor } from '../messages/messages-for';
import type { LinkView, MediaView } from '../views';
import { Icon } from './icon';

export type NavigationLink = LinkView & { current?: boolean };

export type LanguageLink = LinkView & { locale: Locale };

export type SiteHeaderProps = {
  locale: Locale;
  name: string;
  homeHref: string;
  logo: MediaView | null;
  navigation: NavigationLink[];
  searchHref: string;
  /** The same page in the other languages. */
  languages: LanguageLink[];
};

/** Name, main navigation, search and languages. On phones the navigation opens as a native popover. */
export const SiteHeader = ({ locale, name, homeHref, logo, navigation, searchHref, languages }: SiteHeaderProps) => {
  const t = messagesFor(locale);
  return (
    <header className="site-header">
      <div className="wrap site-header-bar">
        <a className="site-name" href={homeHref}>
          {logo === null ? null : <Picture media={logo} sizes="2.25rem" decorative loading="eager" />}
          <span>{name}</span>
        </a>
        <button className="menu-button" type="button" popoverTarget="main-navigation">
          <Icon name="menu" />
          {t.menu}
        </button>
        <nav className="site-nav" id="main-navigation" aria-label={t.mainNavigation} popover="auto">
          <ul>
            {navigation.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current === true ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
            <li>
              <a href={searchHref}>
                <Icon name="search" />
                {t.search}
              </a>
            </li>
            {languages.map((language) => (
              <li key={language.locale}>
                <a href={language.href} hrefLang={language.locale} lang={language.locale}>
                  {language.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
};
