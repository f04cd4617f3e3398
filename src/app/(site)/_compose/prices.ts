import { listPrices, listPricesOf, type PriceRecord } from '@/collections/clinic-pricing/queries';
import { readClinics } from '@/collections/clinic/queries';
import { readTherapies } from '@/collections/therapy/queries';
import type { Locale } from '@/core/locales';
import { messagesFor } from '@/ui/messages/messages-for';
import type { PriceView } from '@/ui/price/price-row';

/** A price with the names of its therapy and clinic, and what the law asks to be said. */
export type NamedPrice = PriceView & Pick<PriceRecord, 'payers' | 'hsaNote' | 'goodFaithEstimate' | 'whenDue'>;

type Filter = { therapy?: number; clinic?: number; locale: Locale };

const read = async ({ therapy, clinic, locale }: Filter): Promise<PriceRecord[]> => {
  if (therapy !== undefined) {
    const prices = await listPricesOf({ locale, field: 'therapy', id: therapy });
    return clinic === undefined ? prices : prices.filter((price) => price.clinic === clinic);
  }
  return clinic === undefined ? listPrices({ locale }) : listPricesOf({ locale, field: 'clinic', id: clinic });
};

/** Prices that hold today at clinics and for therapies that are published. */
export const readPrices = async (filter: Filter): Promise<NamedPrice[]> => {
  const { locale } = filter;
  const records = await read(filter);
  const [therapies, clinics] = await Promise.all([
    readTherapies({ ids: records.map(({ therapy }) => therapy), locale }),
    readClinics({ ids: records.map(({ clinic }) => clinic), locale }),
  ]);
  const variants = messagesFor(locale).terms.priceVariant;
  return records.flatMap((record) => {
    const therapy = therapies.find(({ id }) => id === record.therapy);
    const clinic = clinics.find(({ id }) => id === record.clinic);
    if (!therapy || !clinic) return [];
    const { sessions, course } = record;
    return [
      {
        ...record,
        id: `price-${record.id}`,
        treatment: { label: therapy.name, href: therapy.href, language: therapy.language },
        clinic: { label: clinic.name, href: clinic.href },
        variant: variants[record.variant],
        minimumSessions: sessions?.min ?? null,
        course: course && sessions ? { ...course, sessions } : null,
      },
    ];
  });
};

/** The good-faith-estimate notices of some prices, each once. */
export const noticeOf = (prices: Pick<NamedPrice, 'goodFaithEstimate'>[]): string | null =>
  [...new Set(prices.map(({ goodFaithEstimate }) => goodFaithEstimate))].join(' ') || null;
