import type { Locale } from '@/core/locales';

import { DocumentLink } from '../content/document-link';
import { tableRoles as roles } from '../content/stacked-table-roles';
import { formatDay, formatMoneyRange, formatNumber, formatRange } from '../format';
import { messagesFor } from '../messages/messages-for';
import type { LinkView } from '../views';
import type { PriceUnit } from '../vocabulary';
import { PriceCovers } from './price-covers';

export type MoneyRange = { min: number; max: number };

/** A price as shown; amounts in minor units of `currency` (ISO 4217), days as calendar days. */
export type PriceView = MoneyRange & {
  id: string;
  treatment: { label: string; href: string | null; language?: Locale };
  clinic: LinkView | null;
  variant: string | null;
  currency: string;
  unit: PriceUnit;
  minimumSessions: number | null;
  /** Price × sessions, worked out by the caller; null for a price that is already per course. */
  course: (MoneyRange & { sessions: MoneyRange }) | null;
  included: string[];
  excluded: string[];
  addOns: { label: string; amount: number | null }[];
  validFrom: string;
  validThrough: string | null;
};

export const PriceRow = ({ price, locale, folded }: { price: PriceView; locale: Locale; folded: boolean }) => {
  const t = messagesFor(locale).price;
  const { treatment, clinic, course, currency, validThrough } = price;
  const from = formatDay({ day: price.validFrom, locale });
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowHeader}>
        {treatment.href === null ? (
          treatment.label
        ) : (
          <DocumentLink link={{ ...treatment, href: treatment.href }} locale={locale} />
        )}
        {price.variant ? <span className="detail">{price.variant}</span> : null}
        {clinic === null ? null : (
          <span className="detail">
            <a href={clinic.href}>{clinic.label}</a>
          </span>
        )}
        <span className="detail">
          {validThrough === null ? t.validFrom(from) : t.validBetween(from, formatDay({ day: validThrough, locale }))}
        </span>
      </th>
      <td data-label={t.price} {...roles.cell}>
        <span className="amount">{formatMoneyRange({ min: price.min, max: price.max, currency, locale })}</span>{' '}
        <span>{t.per[price.unit]}</span>
        {price.minimumSessions === null ? null : (
          <span className="detail">{t.minimum(formatNumber({ value: price.minimumSessions, locale }))}</span>
        )}
      </td>
      <td data-label={t.course} {...roles.cell}>
        {course === null ? (
          '–'
        ) : (
          <>
            <span className="amount">{formatMoneyRange({ min: course.min, max: course.max, currency, locale })}</span>
            <span className="detail">{t.forSessions(formatRange({ ...course.sessions, locale }))}</span>
          </>
        )}
      </td>
      <td {...roles.cell}>
        {folded ? (
          <details>
            <summary>{t.covers}</summary>
            <PriceCovers price={price} locale={locale} />
          </details>
        ) : (
          <PriceCovers price={price} locale={locale} />
        )}
      </td>
    </tr>
  );
};
