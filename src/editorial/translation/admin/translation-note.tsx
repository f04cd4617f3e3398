import type { UIFieldServerComponent } from 'payload';

import { defaultLocale, isLocale } from '@/core/locales';
import { isTranslationCurrent, languagesOf, type Translated } from '@/core/translation/languages';

import { describeTranslation } from '../describe-translation';

/** Says above the fields where the translation stands, as it was last saved. */
export const TranslationNote: UIFieldServerComponent = ({ data, req }) => {
  const document = data as Translated;
  const locale = isLocale(req.locale) ? req.locale : defaultLocale;
  return (
    <p className="field-type">
      {describeTranslation({
        isOriginal: locale === defaultLocale,
        isPublic: languagesOf({ document: { translation: document.translation ?? {} } }).includes(locale),
        isCurrent: isTranslationCurrent({ document }),
      })}
    </p>
  );
};
