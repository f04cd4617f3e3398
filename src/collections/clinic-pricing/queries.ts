import 'server-only';

import type { Locale } from '@/core/locales';
import { readAll, readRelated } from '@/core/read/documents';
import { idOf } from '@/core/read/relation';
import { readMoment } from '@/core/read/viewer';
import type { ClinicPricing } from '@/payload-types';

import { courseTotal, isValidOn, type PriceUnit, type PriceVariant } from './rules';

/** A price that holds today, with the ids of what it is about; the page adds the names. Amounts in minor units. */
export type PriceRecord = {
  id: number;
  therapy: number;
  clinic: number;
  variant: PriceVariant;
  currency: string;
  unit: PriceUnit;
  min: number;
  max: number;
  sessions: { min: number; max: number } | null;
  course: { min: number; max: number } | null;
  included: string[];
  excluded: string[];
  addOns: { label: string; amount: number }[];
  whenDue: string | null;
  payers: { payer: string; note: string; asOf: string }[];
  hsaNote: string | null;
  goodFaithEstimate: string;
  validFrom: string;
  validThrough: string | null;
};

const textsOf = (rows: { text: string }[] | null | undefined): string[] => (rows ?? []).map(({ text }) => text);

const toRecord = (price: ClinicPricing): PriceRecord | null => {
  const therapy = idOf(price.therapy);
  const clinic = idOf(price.clinic);
  if (therapy === null || clinic === null) return null;
  const { minimumSessions, usualSessions } = price;
  return {
    id: price.id,
    therapy,
    clinic,
    variant: price.variant,
    currency: price.currency,
    unit: price.unit,
    min: price.min,
    max: price.max ?? price.min,
    sessions: minimumSessions
      ? { min: minimumSessions, max: Math.max(minimumSessions, usualSessions ?? minimumSessions) }
      : null,
    course: courseTotal(price),
    included: textsOf(price.included),
    excluded: textsOf(price.excluded),
    addOns: (price.addOns ?? []).map(({ name, amount }) => ({ label: name, amount })),
    whenDue: price.whenDue ?? null,
    payers: (price.payers ?? []).map(({ payer, note, asOf }) => ({ payer, note, asOf })),
    hsaNote: price.hsaNote ?? null,
    goodFaithEstimate: price.goodFaithEstimate,
    validFrom: price.validFrom,
    validThrough: price.validThrough ?? null,
  };
};

const inForce = async (prices: ClinicPricing[]): Promise<PriceRecord[]> => {
  const day = await readMoment();
  return prices.filter((price) => isValidOn({ period: price, day })).flatMap((price) => toRecord(price) ?? []);
};

export const listPrices = async ({ locale }: { locale: Locale }): Promise<PriceRecord[]> =>
  inForce(await readAll({ collection: 'clinic-pricing', locale, sort: 'title' }));

export const listPricesOf = async ({
  locale,
  field,
  id,
}: {
  locale: Locale;
  field: 'therapy' | 'clinic';
  id: number;
}): Promise<PriceRecord[]> =>
  inForce(
    await readRelated({
      collection: 'clinic-pricing',
      locale,
      field,
      to: field === 'therapy' ? 'therapies' : 'clinics',
      id,
      sort: 'title',
    }),
  );
