import type { ReactNode } from 'react';

import { defaultLocale, type Locale } from '@/core/locales';

import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import { Icon } from './icon';

type NoticeProps = { label: string; tone: 'info' | 'alert'; children: ReactNode };

const Notice = ({ label, tone, children }: NoticeProps) => (
  <section className={`notice notice-${tone}`} aria-label={label}>
    <div className="wrap">
      <Icon name={tone === 'alert' ? 'alert' : 'info'} />
      <p>{children}</p>
    </div>
  </section>
);

/** Tells the reader that the page should have been reviewed by now. `due` is a calendar day. */
export const ReviewOverdueNotice = ({ due, locale }: { due: string; locale: Locale }) => (
  <Notice label={messagesFor(locale).notice.labels.review} tone="alert">
    {messagesFor(locale).notice.reviewOverdue(formatDay({ day: due, locale }))}
  </Notice>
);

/** The same of one answer among others. */
export const AnswerOverdueNotice = ({ due, locale }: { due: string; locale: Locale }) => (
  <p>
    <strong>{messagesFor(locale).notice.answerOverdue(formatDay({ day: due, locale }))}</strong>
  </p>
);

/** Tells the reader that a translation may lag behind the original at an address. */
export const OutdatedTranslationNotice = ({ original, locale }: { original: string; locale: Locale }) => {
  const t = messagesFor(locale).notice;
  return (
    <Notice label={t.labels.translation} tone="alert">
      {t.outdatedTranslation}{' '}
      <a href={original} hrefLang={defaultLocale}>
        {t.readOriginal}
      </a>
    </Notice>
  );
};

/** Tells the reader that the page stands on a source that was taken back, or that is in doubt; each leads to its entry. */
export const SourceNotice = ({
  status,
  sources,
  locale,
}: {
  status: 'retracted' | 'concern';
  sources: { label: string; href: string }[];
  locale: Locale;
}) => {
  const t = messagesFor(locale).notice;
  return (
    <Notice label={t.labels.sources} tone="alert">
      {t[status]}{' '}
      {sources.map(({ label, href }, index) => (
        <span key={href}>
          {index > 0 ? ', ' : null}
          <a href={href}>{label}</a>
        </span>
      ))}
    </Notice>
  );
};

/** What the clinic wants to say above every page, for example that the site is a demonstration. */
export const SiteNotice = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <Notice label={messagesFor(locale).notice.labels.site} tone="info">
    {children}
  </Notice>
);

export const PreviewNotice = ({ exitHref, locale }: { exitHref: string; locale: Locale }) => {
  const t = messagesFor(locale).notice;
  return (
    <Notice label={t.labels.preview} tone="alert">
      {t.preview} <a href={exitHref}>{t.exitPreview}</a>
    </Notice>
  );
};

/** Tells somebody without an account until when they see a draft, or, without a day, that they no longer do. */
export const SharedPreviewNotice = ({
  until,
  exitHref,
  locale,
}: {
  until: string | null;
  exitHref: string;
  locale: Locale;
}) => {
  const t = messagesFor(locale).notice;
  return (
    <Notice label={t.labels.preview} tone="alert">
      {until === null ? t.sharedPreviewEnded : t.sharedPreview(formatDay({ day: until, locale }))}{' '}
      <a href={exitHref}>{t.exitPreview}</a>
    </Notice>
  );
};

/** Says that the page is one of the past, and leads back. */
export const AsOfNotice = ({
  label,
  text,
  leave,
  exitHref,
}: Record<'label' | 'text' | 'leave' | 'exitHref', string>) => (
  <Notice label={label} tone="alert">
    {text} <a href={exitHref}>{leave}</a>
  </Notice>
);
