import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { Icon } from '../layout/icon';
import { messagesFor } from '../messages/messages-for';
import type { CalloutKind } from '../vocabulary';

export type CalloutProps = { locale: Locale; kind: CalloutKind; title: string | null; children: ReactNode };

/** A boxed remark; its kind is said in words and shown by shape as well as by colour. */
export const Callout = ({ locale, kind, title, children }: CalloutProps) => (
  <div
    className={`callout callout-${kind}`}
    role="note"
    aria-label={[messagesFor(locale).callout[kind], title].filter(Boolean).join(': ')}
  >
    <p className="callout-kind">
      <Icon name={kind === 'note' ? 'info' : 'alert'} />
      {messagesFor(locale).callout[kind]}
    </p>
    {title === null ? null : <p className="callout-title">{title}</p>}
    <div className="prose">{children}</div>
  </div>
);
