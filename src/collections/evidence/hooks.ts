import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook, ValidationError } from 'payload';

import { idOf } from '@/core/read/relation';
import { inOwnLocale } from '@/core/request/in-own-locale';
import type { Evidence } from '@/payload-types';

import { findRival, type Question } from './same-question';
import { basisOf } from './studies';
import { readStudies } from './validate';

/** Where an editor left it open, the designs of the studies say from which certainty a rating starts. */
export const fillBasis: CollectionBeforeValidateHook<Evidence> = async ({ data, originalDoc, req }) => {
  const rating = { ...originalDoc, ...data };
  if (!data || rating._status !== 'published' || rating.basis) return data;
  const studies = await readStudies({ rating, req });
  return studies.length === 0 ? data : { ...data, basis: basisOf(studies) };
};

/** Refuses to publish a second answer to one question: a reader could not know which one holds. */
export const refuseSecondAnswer: CollectionBeforeChangeHook<Evidence> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const rating = { ...originalDoc, ...data } as Partial<Evidence>;
  const [therapy, condition] = [idOf(rating.therapy), idOf(rating.condition)];
  if (rating._status !== 'published' || therapy === null || condition === null) return data;

  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      therapy: { equals: therapy },
      condition: { equals: condition },
      _status: { equals: 'published' },
      // When a document is created, the original is the one it was copied from, or an empty one.
      ...(operation === 'update' && originalDoc ? { id: { not_equals: originalDoc.id } } : {}),
    },
    depth: 0,
    draft: false,
    fallbackLocale: false,
    locale: req.locale === 'all' ? undefined : (req.locale ?? undefined),
    pagination: false,
    req: inOwnLocale(req),
  });
  const rival = findRival({ rating: rating as Question, others: docs });
  if (rival === null) return data;
  const { path, label, message } = rival;
  // The message over the form is made of labels, and the one at the field goes when the form is checked again.
  const errors = [{ path, label: `${label}. ${message}`, message }];
  throw new ValidationError({ collection: collection.slug, errors }, req.t);
};
