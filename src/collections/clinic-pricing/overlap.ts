import { type CollectionBeforeChangeHook, ValidationError } from 'payload';

import type { ClinicPricing } from '@/payload-types';

import { periodsOverlap } from './rules';

const idOf = (value: number | { id: number }): number => (typeof value === 'object' ? value.id : value);

const describePeriod = ({ validFrom, validThrough }: Pick<ClinicPricing, 'validFrom' | 'validThrough'>): string =>
  validThrough
    ? `from ${validFrom.slice(0, 10)} through ${validThrough.slice(0, 10)}`
    : `from ${validFrom.slice(0, 10)} with no end`;

/** Refuses to publish a second price for the same therapy, clinic, unit and variant on the same day. */
export const refuseOverlap: CollectionBeforeChangeHook<ClinicPricing> = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  const price = { ...originalDoc, ...data } as Partial<ClinicPricing>;
  const { therapy, clinic, unit, variant, validFrom, _status } = price;
  if (_status !== 'published' || !therapy || !clinic || !validFrom) return data;

  const { docs } = await req.payload.find({
    collection: 'clinic-pricing',
    where: {
      therapy: { equals: idOf(therapy) },
      clinic: { equals: idOf(clinic) },
      unit: { equals: unit },
      variant: { equals: variant },
      _status: { equals: 'published' },
      // When a document is created, the original is the one it was copied from, or an empty one.
      ...(operation === 'update' && originalDoc ? { id: { not_equals: originalDoc.id } } : {}),
    },
    depth: 0,
    draft: false,
    pagination: false,
    select: { title: true, validFrom: true, validThrough: true },
    req,
  });
  const other = docs.find((candidate) => periodsOverlap(candidate, { validFrom, validThrough: price.validThrough }));
  if (!other) return data;

  const message = `“${other.title}” already holds ${describePeriod(other)}. End that price the day before, or choose a later first day.`;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [
        {
          path: 'validFrom',
          // The message over the form is made of labels, and the one at the field goes when the form is checked again.
          label: `Valid from. ${message}`,
          message,
        },
      ],
    },
    req.t,
  );
};
