import type { MedicalClinicLeaf, MedicalTherapyLeaf, OfferLeaf, OpeningHoursSpecificationLeaf } from 'schema-dts';

import type { ClinicRecord } from '@/collections/clinic/queries';
import type { TherapyCard } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';
import type { PriceView } from '@/ui/price/price-row';

import { nameAndUrl, unlessEmpty } from './basics';
import { offerOf } from './prices';

type Clinic = Pick<ClinicRecord, 'name' | 'href' | 'summary' | 'phone' | 'address' | 'hours'>;

const address = ({ street, city, region, postalCode, country }: Clinic['address']): MedicalClinicLeaf['address'] => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  addressLocality: city,
  ...(region ? { addressRegion: region } : {}),
  ...(postalCode ? { postalCode } : {}),
  addressCountry: country,
});

const openingHours = (hours: Clinic['hours']): OpeningHoursSpecificationLeaf[] =>
  (hours ?? []).map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${day}` as const),
    opens,
    closes,
  }));

/** A clinic as lists show it: where it is, when it is open and how to call it. */
export const clinicCard = (clinic: Clinic): MedicalClinicLeaf => ({
  '@type': 'MedicalClinic',
  ...nameAndUrl(clinic),
  telephone: clinic.phone,
  address: address(clinic.address),
  ...unlessEmpty('openingHoursSpecification', openingHours(clinic.hours)),
});

type Content = { clinic: Clinic; therapies: Pick<TherapyCard, 'name' | 'href'>[]; prices: PriceView[]; locale: Locale };

/** The page of a clinic: what it offers and what that costs. */
export const clinicPage = ({ clinic, therapies, prices, locale }: Content): MedicalClinicLeaf => {
  const offers: OfferLeaf[] = prices.map((price) => offerOf({ price: { ...price, clinic: null }, locale }));
  const treatments: MedicalTherapyLeaf[] = therapies.map((therapy) => ({
    '@type': 'MedicalTherapy',
    ...nameAndUrl(therapy),
  }));
  return {
    ...clinicCard(clinic),
    description: clinic.summary,
    ...(treatments.length === 0 ? {} : { availableService: treatments }),
    ...(offers.length === 0 ? {} : { makesOffer: offers }),
  };
};
