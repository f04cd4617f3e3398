import type { Locale } from '@/core/locales';

import { formatMoney } from '../format';
import { messagesFor } from '../messages/messages-for';

type Covered = {
  currency: string;
  included: string[];
  excluded: string[];
  addOns: { label: string; amount: number | null }[];
};

/** What a price includes, what it leaves out and what can be added. */
export const PriceCovers = ({ price, locale }: { price: Covered; locale: Locale }) => {
  const t = messagesFor(locale).price;
  const lists = [
    { title: t.included, items: price.included },
    { title: t.excluded, items: price.excluded },
    {
      title: t.addOns,
      items: price.addOns.map(({ label, amount }) =>
        amount === null ? label : `${label}: ${formatMoney({ minor: amount, currency: price.currency, locale })}`,
      ),
    },
  ];
  return (
    <dl className="covers">
      {lists.map(({ title, items }) =>
        items.length === 0 ? null : (
          <div key={title}>
            <dt>{title}</dt>
            {items.map((item) => (
              <dd key={item}>{item}</dd>
            ))}
          </div>
        ),
      )}
    </dl>
  );
};
