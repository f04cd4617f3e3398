import type { FieldHook, PayloadRequest, TextField } from 'payload';

import { code } from '@/core/fields/build';
import { defaultLocale, isLocale, type Locale } from '@/core/locales';
import { idOf } from '@/core/read/relation';
import { inOwnLocale } from '@/core/request/in-own-locale';
import type { Evidence } from '@/payload-types';

import { describeRating } from './statement';

type Named = { collection: 'therapies' | 'conditions'; id: number; locale: Locale; req: PayloadRequest };

/** What whoever asks may read as a name: a translation that is not reviewed yet leaves the original one. */
const findName = async ({ collection, id, locale, req }: Named): Promise<string | null> => {
  const named = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: Boolean(req.user),
    fallbackLocale: defaultLocale,
    joins: false,
    locale,
    overrideAccess: false,
    select: { name: true },
    req: inOwnLocale(req),
  });
  if (named?.name) return named.name;
  return locale === defaultLocale ? null : findName({ collection, id, locale: defaultLocale, req });
};

const namesKey = 'namesInSentences';

/** A list of ratings asks for the same few names again and again. */
const readName = (named: Named): Promise<string | null> => {
  const { context } = named.req;
  const known = (context[namesKey] ??= new Map()) as Map<string, Promise<string | null>>;
  const key = `${named.collection}/${named.id}/${named.locale}`;
  const name = known.get(key) ?? findName(named);
  known.set(key, name);
  return name;
};

/** The site makes the sentence itself, from names that it has read already; this is for whoever asks the API. */
const writeSentence: FieldHook<Evidence> = async ({ data, req }) => {
  if (req.payloadAPI === 'local' || !data) return undefined;
  const { therapy, condition, outcome, comparator, timePoint, direction, certainty } = data;
  const [therapyId, conditionId] = [idOf(therapy), idOf(condition)];
  const locale = req.locale ?? defaultLocale;
  if (!isLocale(locale) || therapyId === null || conditionId === null) return null;
  if (!outcome || !comparator || !timePoint || !direction || !certainty) return null;
  const [nameOfTherapy, nameOfCondition] = await Promise.all([
    readName({ collection: 'therapies', id: therapyId, locale, req }),
    readName({ collection: 'conditions', id: conditionId, locale, req }),
  ]);
  if (nameOfTherapy === null || nameOfCondition === null) return null;
  return describeRating({
    rating: {
      therapy: nameOfTherapy,
      condition: nameOfCondition,
      outcome,
      comparator,
      timePoint,
      direction,
      certainty,
    },
    locale,
  });
};

const nobody = () => false;

/** The sentence that patients read. It is made on every read and kept nowhere, so nobody can write a stronger one. */
export const patientSentenceField = (): TextField =>
  code('patientSentence', 'Patients read this', 'Made from the fields above. It cannot be written by hand.', {
    virtual: true,
    access: { create: nobody, update: nobody },
    hooks: { afterRead: [writeSentence] },
    admin: {
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/src/collections/evidence/admin/patient-sentence.tsx#PatientSentence' },
    },
  });
