import type { DateFieldValidation, NumberFieldSingleValidation } from 'payload';

export const priceUnits = {
  session: 'Per session',
  area: 'Per area',
  joint: 'Per joint',
  course: 'Per course',
} as const;

export type PriceUnit = keyof typeof priceUnits;

export const priceVariants = {
  standard: 'Standard',
  'without-guidance': 'Without image guidance',
  'ultrasound-guided': 'With ultrasound guidance',
  'fluoroscopy-guided': 'With fluoroscopy guidance',
} as const;

export type PriceVariant = keyof typeof priceVariants;

/** ISO 4217 codes that the price lists offer. */
export const currencies = {
  USD: 'US dollar (USD)',
  EUR: 'Euro (EUR)',
  GBP: 'Pound sterling (GBP)',
  CAD: 'Canadian dollar (CAD)',
} as const;

/** Minor units in one major unit, from the currency itself: 100 cents in a dollar. */
export const minorUnitsPerMajor = (currency: string): number => {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return 10 ** digits;
};

/** An amount in minor units as people write it: 48500 USD is $485, 48550 is $485.50. */
export const formatMoney = ({
  amount,
  currency,
  locale = 'en',
}: {
  amount: number;
  currency: string;
  locale?: string;
}): string => {
  const major = amount / minorUnitsPerMajor(currency);
  return new Intl.NumberFormat(locale === 'en' ? 'en-US' : locale, {
    style: 'currency',
    currency,
    ...(Number.isInteger(major) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(major);
};

/** A currency as people put it before or after an amount: $, US$, USD. */
const currencySign = /^(?:[A-Z]{2,3}(?:\s*\p{Sc})?|\p{Sc})\s*|\s*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3})$/gu;

/** Digits without groups, and at most two decimals: 485, 485.5, 1234,50. */
const plainAmount = /^\d+(?:[.,]\d{0,2})?$/u;

/** Groups of three, all with the same separator, and decimals with another one: 1,234.50 or 1.234,50. */
const groupedAmount = /^[1-9]\d{0,2}([.,\s])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/u;

/**
 * What somebody typed as a number of major units, in the English or the Spanish way of writing.
 * Null where it can be read in two ways or in none, such as 4,8,5.
 */
export const parseMajor = (typed: string): number | null => {
  const amount = typed.trim().replace(currencySign, '');
  const separator = groupedAmount.exec(amount)?.[1];
  if (separator === undefined && !plainAmount.test(amount)) return null;
  const digits = separator === undefined ? amount : amount.replaceAll(separator, '');
  return Number(digits.replace(',', '.'));
};

type Amounts = { min?: number | null; max?: number | null; currency?: string | null };

/** A price or a range of prices for a title, such as `$80–$150`. Empty while there is none. */
export const describePrice = ({ min, max, currency }: Amounts): string => {
  if (min === null || min === undefined || !currency) return '';
  const from = formatMoney({ amount: min, currency });
  return max === null || max === undefined || max === min ? from : `${from}–${formatMoney({ amount: max, currency })}`;
};

type Course = {
  min: number;
  max?: number | null;
  unit: PriceUnit;
  minimumSessions?: number | null;
  usualSessions?: number | null;
};

/**
 * What a whole course costs, in minor units: price × sessions. Null where the price is already one
 * for the course, or the number of sessions is not known.
 */
export const courseTotal = ({
  min,
  max,
  unit,
  minimumSessions,
  usualSessions,
}: Course): { min: number; max: number } | null => {
  if (unit === 'course') return { min, max: max ?? min };
  if (minimumSessions === null || minimumSessions === undefined) return null;
  return {
    min: min * minimumSessions,
    max: (max ?? min) * Math.max(minimumSessions, usualSessions ?? minimumSessions),
  };
};

type Period = { validFrom: string; validThrough?: string | null };

const dayOf = (date: string): string => date.slice(0, 10);

/** Whether two validities share a day; one without an end goes on. Compares calendar days in UTC. */
export const periodsOverlap = (a: Period, b: Period): boolean => {
  const endsBefore = (first: Period, second: Period): boolean =>
    first.validThrough !== null &&
    first.validThrough !== undefined &&
    dayOf(first.validThrough) < dayOf(second.validFrom);
  return !endsBefore(a, b) && !endsBefore(b, a);
};

/** Whether a price holds on a day. */
export const isValidOn = ({ period, day }: { period: Period; day: Date }): boolean => {
  const today = day.toISOString();
  return periodsOverlap(period, { validFrom: today, validThrough: today });
};

export const validateMaximum: NumberFieldSingleValidation = (value, { siblingData }) => {
  const { min } = siblingData as { min?: number | null };
  if (value === null || value === undefined) return true;
  return typeof min === 'number' && value < min
    ? 'The upper price is lower than "Price from". Swap them, or leave this empty.'
    : true;
};

export const validateThrough: DateFieldValidation = (value, { siblingData }) => {
  const { validFrom } = siblingData as { validFrom?: string | null };
  if (value === null || value === undefined || !validFrom) return true;
  return new Date(value) < new Date(validFrom)
    ? 'The last day is before the first one. Choose a later day, or leave it empty.'
    : true;
};
