import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { Heading } from '../layout/heading';
import { messagesFor } from '../messages/messages-for';
import type { CareLevel, HeadingLevel } from '../vocabulary';

export type CareCard = { level: CareLevel; title: string; items: string[]; action: ReactNode };

export type CareCardsProps = { locale: Locale; cards: CareCard[]; headingLevel?: HeadingLevel };

const order: CareLevel[] = ['non-urgent', 'urgent', 'emergency'];

/** When to get help and how fast, from the calmest card to the most urgent. */
export const CareCards = ({ locale, cards, headingLevel = 3 }: CareCardsProps) => {
  const t = messagesFor(locale).care;
  const sorted = cards.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return (
    <div className="care-cards">
      {sorted.map(({ level, title, items, action }) => (
        <div className={`care-card care-card-${level}`} key={`${level} ${title}`}>
          <Heading level={headingLevel}>
            <span className="care-card-level">{t[level]}</span>
            <span className="visually-hidden">: </span>
            {title}
          </Heading>
          <div className="care-card-text">
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p className="care-card-action">{action}</p>
          </div>
        </div>
      ))}
    </div>
  );
};
