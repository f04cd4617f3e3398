import type { Tab } from 'payload';

import { choice, code, day, group, relation, row, tab } from '@/core/fields/build';

import { translationStates, validateState, validateTranslationDay, validateTranslationReviewer } from './rules';

/** The texts come along into a copy, their review does not. */
const ofOriginal = { disableDuplicate: true };

const kept = { admin: { hidden: true, readOnly: true }, ...ofOriginal };

/** How far the translation into the language chosen at the top is, and who checked it. Not needed for English. */
export const translationTab = (): Tab =>
  tab('Translation', 'For the language chosen at the top. English is the original and needs nothing here.', [
    group('translation', 'Translation', 'Patients see a translation once it is reviewed and published.', [
      {
        type: 'ui',
        name: 'note',
        admin: {
          components: { Field: '/src/editorial/translation/admin/translation-note.tsx#TranslationNote' },
          disableListColumn: true,
        },
      },
      choice('state', 'State', 'Empty while there is no translation into this language.', translationStates, {
        localized: true,
        validate: validateState,
        ...ofOriginal,
      }),
      row(
        relation('reviewer', 'Reviewed by', 'Who compared the translation with the English text.', 'people', {
          localized: true,
          validate: validateTranslationReviewer,
          ...ofOriginal,
        }),
        day('reviewedOn', 'Reviewed on', 'Move it after comparing the translation with the English text again.', {
          localized: true,
          validate: validateTranslationDay,
          ...ofOriginal,
        }),
      ),
      code('reviewedText', 'Reviewed text', 'Kept by the system: the English text that was compared.', {
        ...kept,
        localized: true,
      }),
      code('originalText', 'Original text', 'Kept by the system: the English text as it is now.', kept),
      code('languages', 'Languages', 'Kept by the system: languages that patients can read besides English.', kept),
    ]),
  ]);
