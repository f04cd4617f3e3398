import type { Locale } from '@/core/locales';

import { telHref } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { LinkView } from '../views';

export type SiteFooterProps = {
  locale: Locale;
  name: string;
  disclaimer: string;
  emergency: { text: string; phone: string } | null;
  editorialPolicy: LinkView;
  links: LinkView[];
};

/** What every page ends with: where to turn in an emergency, the disclaimer and how pages are made. */
export const SiteFooter = ({ locale, name, disclaimer, emergency, editorialPolicy, links }: SiteFooterProps) => {
  const t = messagesFor(locale);
  return (
    <footer className="site-footer">
      <div className="wrap site-footer-grid">
        <div>
          <p className="site-footer-name">{name}</p>
          <p>{disclaimer}</p>
          <p>
            <a href={editorialPolicy.href}>{editorialPolicy.label}</a>
          </p>
        </div>
        {emergency === null ? null : (
          <div className="footer-emergency">
            <p className="site-footer-name">{t.emergencyHeading}</p>
            <p>
              {emergency.text} <a href={telHref(emergency.phone)}>{emergency.phone}</a>
            </p>
          </div>
        )}
        <nav aria-label={t.footerNavigation}>
          <ul className="plain-list">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
};
