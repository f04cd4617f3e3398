import type { CollectionBeforeChangeHook } from 'payload';

import { type ReferenceData, toCslJson } from './csl';

/** Keeps the CSL-JSON and the name of the first author in step with the typed fields. */
export const keepCslJson: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const reference = { ...(originalDoc as object | undefined), ...data } as ReferenceData;
  const first = reference.authors?.[0];
  return { ...data, csl: toCslJson(reference), firstAuthor: first?.family ?? first?.literal ?? null };
};
