import type { MedicalClinicLeaf, OfferLeaf, ServiceLeaf, UnitPriceSpecificationLeaf } from 'schema-dts';

import { minorUnitsPerMajor } from '@/collections/clinic-pricing/rules';
import type { Locale } from '@/core/locales';
import { messagesFor } from '@/ui/messages/messages-for';
import type { PriceView } from '@/ui/price/price-row';

import { dayOf, nameAndUrl } from './basics';

type Priced = { price: PriceView; locale: Locale };

const serviceOf = ({ label, href }: PriceView['treatment']): ServiceLeaf => ({
  '@type': 'Service',
  ...nameAndUrl({ name: label, href }),
});

const specification = ({ price, locale }: Priced): UnitPriceSpecificationLeaf => {
  const { min, max, currency, unit } = price;
  const major = (minor: number): number => minor / minorUnitsPerMajor(currency);
  return {
    '@type': 'UnitPriceSpecification',
    ...(min === max ? { price: major(min) } : { minPrice: major(min), maxPrice: major(max) }),
    priceCurrency: currency,
    unitText: messagesFor(locale).price.per[unit],
  };
};

const terms = ({ price, locale }: Priced): OfferLeaf => {
  const { variant, clinic, validFrom, validThrough } = price;
  const offeredBy: MedicalClinicLeaf | null =
    clinic === null ? null : { '@type': 'MedicalClinic', ...nameAndUrl({ name: clinic.label, href: clinic.href }) };
  return {
    '@type': 'Offer',
    ...(variant === null ? {} : { name: variant }),
    ...(offeredBy === null ? {} : { offeredBy }),
    validFrom: dayOf(validFrom),
    ...(validThrough === null ? {} : { validThrough: dayOf(validThrough) }),
    priceSpecification: specification({ price, locale }),
  };
};

/** A price by itself. What is offered is a service: schema.org offers no therapies. */
export const offerOf = ({ price, locale }: Priced): OfferLeaf => ({
  ...terms({ price, locale }),
  itemOffered: serviceOf(price.treatment),
});

/** Prices by treatment, for the same reason as services. */
export const services = ({ prices, locale }: { prices: PriceView[]; locale: Locale }): ServiceLeaf[] => {
  const treatments = new Map(prices.map(({ treatment }) => [treatment.label, treatment]));
  return [...treatments.values()].map((treatment) => ({
    ...serviceOf(treatment),
    offers: prices
      .filter((price) => price.treatment.label === treatment.label)
      .map((price) => terms({ price, locale })),
  }));
};
