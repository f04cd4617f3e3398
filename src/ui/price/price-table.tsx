import type { ReactNode } from 'react';

import type { Locale } from '@/core/locales';

import { StackedTableHead } from '../content/stacked-table-head';
import { tableRoles as roles } from '../content/stacked-table-roles';
import { messagesFor } from '../messages/messages-for';
import { PriceRow, type PriceView } from './price-row';

export type PriceTableProps = {
  locale: Locale;
  prices: PriceView[];
  caption?: string;
  /** Folds away what a price covers, where prices are not what the page is about. */
  folded?: boolean;
  /** The good-faith-estimate statement, where the law asks for one. */
  estimateNotice: ReactNode;
};

/** Prices per unit and per course, with what they cover; on phones every price becomes a card. */
export const PriceTable = ({ locale, prices, caption, folded = false, estimateNotice }: PriceTableProps) => {
  const t = messagesFor(locale).price;
  return (
    <div className="price-table">
      <table className="data-table stacked-table" {...roles.table}>
        <caption className={caption === undefined ? 'visually-hidden' : undefined}>{caption ?? t.caption}</caption>
        <StackedTableHead labels={[t.treatment, t.price, t.course, t.covers]} />
        <tbody {...roles.group}>
          {prices.map((price) => (
            <PriceRow key={price.id} price={price} locale={locale} folded={folded} />
          ))}
        </tbody>
      </table>
      {estimateNotice ? (
        <div className="estimate">
          <p>
            <strong>{t.estimate}</strong>
          </p>
          {typeof estimateNotice === 'string' ? <p>{estimateNotice}</p> : estimateNotice}
        </div>
      ) : null}
    </div>
  );
};
