'use client';

import { FieldLabel, useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect, useState } from 'react';

import { isLocale, type Locale, locales } from '@/core/locales';
import { EffectNumbers } from '@/ui/evidence/effect-numbers';

import './patient-sentence.css';
import { readNames, readSavedWords, type SavedWords } from './names';
import { previewNumbers, previewSentence } from './preview';

const languageNames: Record<Locale, string> = { en: 'English', es: 'Spanish' };

const useValue = (path: string): unknown => useFormFields(([fields]) => fields[path]?.value);

const checkedPaths = [
  'direction',
  'certainty',
  'basis',
  'downgradedFor',
  'upgradedFor',
  ...['per', 'control', 'treated', 'intervalLow', 'intervalHigh'].map((name) => `absolute.${name}`),
  'references',
  'searchedOn',
];

/** What the fields of this tab say is wrong: beside a narrow field there is no room for a whole sentence. */
const useComplaints = (): string[] => {
  const complaints = useFormFields(([fields]) =>
    checkedPaths
      .flatMap((path) => {
        const { valid, errorMessage } = fields[path] ?? {};
        return valid === false && errorMessage ? errorMessage : [];
      })
      .join('\n'),
  );
  return complaints === '' ? [] : complaints.split('\n');
};

/** The name of the chosen document in every language, as soon as it is known. */
const useNames = ({ api, collection, id }: { api: string; collection: 'therapies' | 'conditions'; id: unknown }) => {
  const [names, setNames] = useState<Awaited<ReturnType<typeof readNames>>>({});
  useEffect(() => {
    let isCurrent = true;
    const found = typeof id === 'number' ? readNames({ api, collection, id }) : Promise.resolve({});
    void found.then((next) => {
      if (isCurrent) setNames(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, collection, id]);
  return names;
};

/** The question as it was last saved in the languages that the form does not show. */
const useSavedWords = ({ api, typedIn }: { api: string; typedIn: Locale }) => {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [words, setWords] = useState<Partial<Record<Locale, SavedWords>>>({});
  useEffect(() => {
    if (id === undefined) return;
    for (const locale of locales.filter((other) => other !== typedIn))
      void readSavedWords({ api, id, locale }).then((saved) => {
        setWords((others) => ({ ...others, [locale]: saved }));
      });
  }, [api, id, lastUpdateTime, typedIn]);
  return words;
};

/** What patients will read, in every language, while the rating is being written; and the picture of its numbers. */
export const PatientSentence = ({ path }: TextFieldClientProps) => {
  const { config } = useConfig();
  const api = config.routes.api;
  const { code } = useLocale();
  const typedIn = isLocale(code) ? code : 'en';
  const saved = useSavedWords({ api, typedIn });
  const therapyId = useValue('therapy');
  const conditionId = useValue('condition');
  const therapy = useNames({ api, collection: 'therapies', id: therapyId });
  const condition = useNames({ api, collection: 'conditions', id: conditionId });
  const isWaiting =
    (typeof therapyId === 'number' && therapy.en === undefined) ||
    (typeof conditionId === 'number' && condition.en === undefined);
  const typed: SavedWords = {
    outcome: useValue('outcome') as string,
    comparator: useValue('comparator') as string,
    timePoint: useValue('timePoint') as string,
  };
  const complaints = useComplaints();
  const direction = useValue('direction');
  const certainty = useValue('certainty');
  const effect = previewNumbers({
    per: useValue('absolute.per'),
    control: useValue('absolute.control'),
    treated: useValue('absolute.treated'),
    intervalLow: useValue('absolute.intervalLow'),
    intervalHigh: useValue('absolute.intervalHigh'),
  });

  return (
    <div className="field-type patient-sentence" aria-live="polite">
      <FieldLabel label="Patients read this" path={path} />
      <dl>
        {locales.map((locale) => {
          const { outcome, comparator, timePoint } = locale === typedIn ? typed : (saved[locale] ?? {});
          const sentence = previewSentence({
            typed: {
              therapy: therapy[locale] ?? therapy.en,
              condition: condition[locale] ?? condition.en,
              outcome,
              comparator,
              timePoint,
              direction,
              certainty,
            },
            locale,
          });
          return (
            <div key={locale}>
              <dt>{languageNames[locale]}</dt>
              <dd lang={sentence === null ? undefined : locale}>
                {sentence ??
                  (isWaiting
                    ? '…'
                    : locale === typedIn
                      ? 'Fill in the question, the direction and the certainty to see the sentence.'
                      : 'The question is not written in this language yet.')}
              </dd>
            </div>
          );
        })}
      </dl>
      {effect === null ? null : <EffectNumbers effect={effect} locale={typedIn} />}
      {complaints.length === 0 ? null : (
        <ul className="patient-sentence-complaints">
          {complaints.map((complaint) => (
            <li key={complaint}>{complaint}</li>
          ))}
        </ul>
      )}
      <p className="field-description">
        Made from this form. It cannot be written by hand, so nobody can strengthen it.
      </p>
    </div>
  );
};
