import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { MarkedList } from '../content/marked-list';
import { Heading } from '../layout/heading';
import { messagesFor } from '../messages/messages-for';
import type { HeadingLevel } from '../vocabulary';

export type ChecklistProps = {
  locale: Locale;
  suitable: ReactNode[];
  notSuitable: ReactNode[];
  headingLevel?: HeadingLevel;
};

/** Whom a treatment may suit and whom not, with equal weight. */
export const Checklist = ({ locale, suitable, notSuitable, headingLevel = 3 }: ChecklistProps) => {
  const t = messagesFor(locale);
  return (
    <div className="pair">
      {suitable.length === 0 ? null : (
        <div className="panel">
          <Heading level={headingLevel}>{t.suitableFor}</Heading>
          <MarkedList mark="check" items={suitable} />
        </div>
      )}
      {notSuitable.length === 0 ? null : (
        <div className="panel">
          <Heading level={headingLevel}>{t.notSuitableFor}</Heading>
          <MarkedList mark="cross" items={notSuitable} />
        </div>
      )}
    </div>
  );
};
