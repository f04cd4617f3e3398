import type { FlattenedField } from 'payload';

import { defaultLocale, isLocale, type Locale } from '../locales';
import type { TranslationRecord } from './languages';
import { fingerprintOf } from './texts';

type Data = Record<string, unknown>;

/** A value stored in all languages as it is in one of them. */
const inLanguage = (value: unknown, locale: Locale): unknown => {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, locale));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => isLocale(key))) return inLanguage((value as Data)[locale], locale);
  return Object.fromEntries(entries.map(([key, child]) => [key, inLanguage(child, locale)]));
};

type Stored = Omit<TranslationRecord, 'reviewedText'> & {
  reviewedText?: Partial<Record<Locale, string | null>> | null;
};

type Args = { fields: FlattenedField[]; before: Data; after: Data };

/**
 * After a change made by the system in all languages at once, such as another source in the place of one: a
 * translation that was current stays so. Both documents hold all languages.
 */
export const keepReviewed = ({ fields, before, after }: Args): Data => {
  const record = before.translation as Stored | null | undefined;
  if (!record?.originalText) return after;
  const originalText = fingerprintOf({ fields, document: inLanguage(after, defaultLocale) as Data });
  const reviewedText = Object.fromEntries(
    Object.entries(record.reviewedText ?? {}).map(([locale, text]) => [
      locale,
      text === record.originalText ? originalText : text,
    ]),
  );
  return { ...after, translation: { ...(after.translation as object), originalText, reviewedText } };
};
