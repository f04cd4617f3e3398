import { agreeing, type Fact, rowsOf } from '@/editorial/agreement/declaration';
import type { ClinicPricing } from '@/payload-types';

import { courseTotal, formatMoney, minorUnitsPerMajor } from './rules';

type Price = Partial<ClinicPricing>;

const priceFact = ({
  path,
  amount,
  currency,
  words,
}: {
  path: string;
  amount: { min: number; max: number };
  currency: string;
  words: string;
}): Fact => {
  const [min, max] = [amount.min, amount.max].map((minor) => minor / minorUnitsPerMajor(currency)) as [number, number];
  const from = formatMoney({ amount: amount.min, currency });
  const range = min === max ? from : `${from} to ${formatMoney({ amount: amount.max, currency })}`;
  return { path, topic: 'price', value: { min, max }, isOneOf: true, words: `${words}: ${range}` };
};

/** The price, that of a course and the extras: a text may mean any of them. */
const priceFacts = (price: Price): Fact[] => {
  const { min, max, unit = 'session', currency, addOns } = price;
  if (typeof min !== 'number' || !currency) return [];
  const course = courseTotal({ ...price, min, unit });
  return [
    priceFact({ path: 'min', amount: { min, max: max ?? min }, currency, words: 'Price' }),
    ...(course ? [priceFact({ path: 'min', amount: course, currency, words: 'Price of a course' })] : []),
    ...rowsOf(addOns).map(({ name, amount }, row) =>
      priceFact({ path: `addOns.${row}.amount`, amount: { min: amount, max: amount }, currency, words: name }),
    ),
  ];
};

/** Guidance may change how many sessions it takes: what is said in general is not held against it. */
const sessionFacts = ({ minimumSessions, usualSessions, variant = 'standard' }: Price): Fact[] => {
  if (typeof minimumSessions !== 'number') return [];
  const value = { min: minimumSessions, max: Math.max(minimumSessions, usualSessions ?? minimumSessions) };
  return [
    {
      path: 'minimumSessions',
      topic: 'sessions',
      value,
      words: value.min === value.max ? `Sessions: ${value.min}` : `Sessions: ${value.min} to ${value.max}`,
      ...(variant === 'standard' ? {} : { restriction: variant }),
    },
  ];
};

const isOver = ({ validThrough }: Price): boolean =>
  typeof validThrough === 'string' && validThrough.slice(0, 10) < new Date().toISOString().slice(0, 10);

/** Prices and numbers of sessions that hold now or from a later day on. */
const pricingFacts = (document: object): Fact[] => {
  const price = document as Price;
  return isOver(price) ? [] : [...priceFacts(price), ...sessionFacts(price)];
};

export const pricingAgreement = agreeing({ facts: pricingFacts });
