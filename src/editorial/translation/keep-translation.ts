import type { CollectionBeforeChangeHook } from 'payload';

import { defaultLocale, isLocale, type Locale } from '@/core/locales';
import { inOwnLocale } from '@/core/request/in-own-locale';
import { languagesOf, otherLocales, type TranslationRecord, writeLanguages } from '@/core/translation/languages';
import { fingerprintOf, isCompleteTranslation } from '@/core/translation/texts';

import { isRenewed, type Review } from './rules';

type Data = Record<string, unknown>;

type Document = Data & { id?: number; _status?: string; translation?: (TranslationRecord & Review) | null };

/**
 * Keeps the record of a document's translations. A translation is public when it was published as reviewed,
 * because only publishing asks for every required text; a draft saved over it, or a text added to the original
 * that it lacks, withdraws it with the next publication.
 */
export const keepTranslation: CollectionBeforeChangeHook<Document & { id: number }> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const fields = collection.flattenedFields;
  const locale = isLocale(req.locale) ? req.locale : defaultLocale;
  const saved: Document = originalDoc ?? {};
  const now: TranslationRecord & Review = { ...saved.translation, ...data.translation };

  const readIn = async (language: Locale): Promise<Data> => {
    if (saved.id === undefined) return {};
    return (await req.payload.findByID({
      collection: collection.slug,
      id: saved.id,
      depth: 0,
      draft: true,
      fallbackLocale: false,
      joins: false as never,
      locale: language,
      req: inOwnLocale(req),
    })) as unknown as Data;
  };

  const known = languagesOf({ document: { translation: saved.translation ?? {} } });
  if (locale === defaultLocale) {
    const original: Data = { ...saved, ...data };
    const complete: Locale[] = [];
    for (const language of otherLocales.filter((other) => known.includes(other))) {
      if (isCompleteTranslation({ fields, original, translation: await readIn(language) })) complete.push(language);
    }
    const originalText = fingerprintOf({ fields, document: original });
    return { ...data, translation: { ...now, originalText, languages: writeLanguages(complete) } };
  }

  const originalText = fingerprintOf({ fields, document: await readIn(defaultLocale) });
  const isPublic = now.state === 'reviewed' && data._status === 'published';
  const before = saved.translation ?? {};
  const reviewedText = isRenewed({ before, now }) ? originalText : (before.reviewedText ?? originalText);
  const others = known.filter((language) => language !== locale);
  return {
    ...data,
    translation: {
      ...now,
      originalText,
      reviewedText: now.state === 'reviewed' ? reviewedText : null,
      languages: writeLanguages(isPublic ? [...others, locale] : others),
    },
  };
};
