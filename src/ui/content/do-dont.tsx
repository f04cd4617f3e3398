import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { Heading } from '../layout/heading';
import { messagesFor } from '../messages/messages-for';
import type { HeadingLevel } from '../vocabulary';
import { MarkedList } from './marked-list';

export type DoDontProps = {
  locale: Locale;
  items: { do: ReactNode[]; dont: ReactNode[] };
  headingLevel?: HeadingLevel;
};

/** What to do and what to leave, marked by words and signs. */
export const DoDont = ({ locale, items, headingLevel = 3 }: DoDontProps) => {
  const t = messagesFor(locale);
  return (
    <div className="pair">
      <div className="panel panel-good">
        <Heading level={headingLevel}>{t.do}</Heading>
        <MarkedList mark="check" items={items.do} />
      </div>
      <div className="panel panel-bad">
        <Heading level={headingLevel}>{t.dont}</Heading>
        <MarkedList mark="cross" items={items.dont} />
      </div>
    </div>
  );
};
