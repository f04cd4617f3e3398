import type { Locale } from '@/core/locales';

/** Formats follow the country of the clinics; the words follow the reader. */
const tags: Record<Locale, string> = { en: 'en-US', es: 'es-US' };

/** Making a format costs a hundred times as much as using it, so each is made once. */
const madeOnce = <T>(make: (locale: Locale, currency: string) => T): ((locale: Locale, currency?: string) => T) => {
  const made = new Map<string, T>();
  return (locale, currency = '') => {
    const key = `${locale}${currency}`;
    const format = made.get(key) ?? make(locale, currency);
    made.set(key, format);
    return format;
  };
};

const dayFormat = madeOnce((locale) => new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }));

/** A calendar day (`2026-11-21` or an ISO time stamp), read in UTC so that no time zone moves it. */
export const formatDay = ({ day, locale }: { day: string; locale: Locale }): string =>
  dayFormat(locale).format(new Date(day));

/** Numbers in text: Spanish writes a decimal comma. */
const numberTags: Record<Locale, string> = { en: 'en-US', es: 'es' };

const numberFormat = madeOnce((locale) => new Intl.NumberFormat(numberTags[locale]));

const percentFormat = madeOnce(
  (locale) => new Intl.NumberFormat(numberTags[locale], { style: 'percent', maximumFractionDigits: 3 }),
);

const listFormat = madeOnce((locale) => new Intl.ListFormat(tags[locale], { type: 'conjunction' }));

const moneyFormat = madeOnce((locale, currency) => {
  const format = new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
    ...(locale === 'es' && { useGrouping: 'min2' as const }),
  });
  const plain = new Intl.NumberFormat('en', { style: 'currency', currency });
  return { format, digits: plain.resolvedOptions().maximumFractionDigits ?? 2 };
});

export const formatNumber = ({ value, locale }: { value: number; locale: Locale }): string =>
  numberFormat(locale).format(value);

/** A share of a hundred: `12.5%`, `12,5 %`. */
export const formatPercent = ({ percent, locale }: { percent: number; locale: Locale }): string =>
  percentFormat(locale).format(percent / 100);

/**
 * Money from minor units: 48500 in USD is $485, 1250 in JPY is ¥1,250.
 * In Spanish amounts up to 9999 have no sign between the digits, which could be read as a decimal comma.
 * The number of decimals comes from ISO 4217 by way of Intl; whole amounts show none.
 * @throws RangeError when the currency is not a three-letter code
 */
export const formatMoney = ({
  minor,
  currency,
  locale,
}: {
  minor: number;
  currency: string;
  locale: Locale;
}): string => {
  const { format, digits } = moneyFormat(locale, currency);
  return format.format(minor / 10 ** digits);
};

/** A price or a range of prices: `$485`, `$80–$150`. */
export const formatMoneyRange = ({
  min,
  max,
  ...rest
}: {
  min: number;
  max: number;
  currency: string;
  locale: Locale;
}): string => {
  const low = formatMoney({ minor: min, ...rest });
  return min === max ? low : `${low}–${formatMoney({ minor: max, ...rest })}`;
};

export const formatRange = ({ min, max, locale }: { min: number; max: number; locale: Locale }): string =>
  min === max
    ? formatNumber({ value: min, locale })
    : `${formatNumber({ value: min, locale })}–${formatNumber({ value: max, locale })}`;

export const formatList = ({ items, locale }: { items: string[]; locale: Locale }): string =>
  listFormat(locale).format(items);

/** The address behind a telephone link: digits and a leading plus. */
export const telHref = (phone: string): string => `tel:${phone.replace(/(?!^\+)[^\d]/gu, '')}`;
