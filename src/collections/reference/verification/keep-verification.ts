import type { CollectionBeforeChangeHook } from 'payload';

import type { Reference } from '@/payload-types';

import { type ReferenceData, toCslJson } from '../csl';
import { withVerification } from './context';

/** What a registry has no say in: where an editor read it, and in which language it is kept. */
const immaterial = new Set(['id', 'accessed', 'URL', 'language']);

/** The part of a reference that registries confirm, as one text that changes with it. */
export const fingerprintOf = (reference: Partial<Reference>): string =>
  JSON.stringify(
    Object.entries(toCslJson(reference as unknown as ReferenceData)).filter(([name]) => !immaterial.has(name)),
  );

/** What a registry said holds for the publication as it was then: editing that makes it unchecked. */
export const keepVerification: CollectionBeforeChangeHook<Reference> = ({ context, data, operation, originalDoc }) => {
  if (operation !== 'update' || originalDoc === undefined || context[withVerification] === true) return data;
  if (originalDoc.verification === 'unchecked') return data;
  if (fingerprintOf({ ...originalDoc, ...data }) === fingerprintOf(originalDoc)) return data;
  return {
    ...data,
    verification: 'unchecked',
    verificationNote: 'Edited since the last check. Verify it again.',
    differences: [],
    offers: [],
  };
};
