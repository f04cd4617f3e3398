import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { formatDay } from '../format';
import { messagesFor } from '../messages/messages-for';
import { Icon } from './icon';

type NoticeProps = { tone: 'info' | 'alert'; children: ReactNode };

const Notice = ({ tone, children }: NoticeProps) => (
  <div className={`notice notice-${tone}`}>
    <div className="wrap">
      <Icon name={tone === 'alert' ? 'alert' : 'info'} />
      <p>{children}</p>
    </div>
  </div>
);

/** Tells the reader that the page should have been reviewed by now. `due` is a calendar day. */
export const ReviewOverdueNotice = ({ due, locale }: { due: string; locale: Locale }) => (
  <Notice tone="alert">{messagesFor(locale).notice.reviewOverdue(formatDay({ day: due, locale }))}</Notice>
);

export const DemoNotice = ({ locale }: { locale: Locale }) => (
  <Notice tone="info">{messagesFor(locale).notice.demo}</Notice>
);

export const PreviewNotice = ({ exitHref, locale }: { exitHref: string; locale: Locale }) => {
  const t = messagesFor(locale).notice;
  return (
    <Notice tone="alert">
      {t.preview} <a href={exitHref}>{t.exitPreview}</a>
    </Notice>
  );
};
