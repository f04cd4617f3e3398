import {
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type TextFieldSingleValidation,
  ValidationError,
} from 'payload';

import type { Reference } from '@/payload-types';

import { isDoi, isPmcid, isPmid } from '@/citations/identifiers';

type Lookup = { field: 'doi' | 'pmid'; value: string; id: number | string | undefined; req: PayloadRequest };

/** The title of another reference that already holds an identifier. */
const findHolder = async ({ field, value, id, req }: Lookup): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { [field]: { equals: value }, ...(id === undefined ? {} : { id: { not_equals: id } }) },
    depth: 0,
    limit: 1,
    draft: false,
    req,
  });
  return docs[0]?.title ?? null;
};

const takenMessage = ({ name, holder }: { name: string; holder: string }): string =>
  `This ${name} already belongs to “${holder}”. Use that reference instead of adding it twice.`;

const validateIdentifier =
  ({
    field,
    name,
    isValid,
    form,
  }: {
    field: 'doi' | 'pmid';
    name: string;
    isValid: (value: string) => boolean;
    form: string;
  }): TextFieldSingleValidation =>
  async (value, { id, req, event }) => {
    if (!value) return true;
    if (!isValid(value)) return event === 'onChange' ? true : `This is not a ${name}. ${form}`;
    if (event === 'onChange') return true;
    const holder = await findHolder({ field, value, id, req });
    return holder === null ? true : takenMessage({ name, holder });
  };

export const validateDoi = validateIdentifier({
  field: 'doi',
  name: 'DOI',
  isValid: isDoi,
  form: 'A DOI starts with 10. and has a slash, for example 10.1002/ana.25332.',
});

export const validatePmid = validateIdentifier({
  field: 'pmid',
  name: 'PMID',
  isValid: isPmid,
  form: 'A PMID is a number of up to eight digits.',
});

/** Only the form: a paper in PubMed Central always has a PMID too, which is already unique. */
export const validatePmcid: TextFieldSingleValidation = (value, { event }) => {
  if (!value || event === 'onChange') return true;
  return isPmcid(value) ? true : 'This is not a PMCID. A PMCID is PMC and digits, for example PMC4938120.';
};

/** The context of a save whose identifiers were looked up before, together with many others. */
export const identifiersAreFree = { identifiersAreFree: true };

/**
 * A draft is saved without being validated, but the database takes an identifier only once all the same.
 * This says to whom it belongs, before the database says no.
 */
export const refuseTakenIdentifier: CollectionBeforeChangeHook<Reference> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status === 'published' || req.context.identifiersAreFree === true) return data;
  const id = operation === 'update' ? originalDoc?.id : undefined;
  for (const [field, name] of [
    ['doi', 'DOI'],
    ['pmid', 'PMID'],
  ] as const) {
    const value = data[field];
    const holder = value ? await findHolder({ field, value, id, req }) : null;
    if (holder !== null) {
      const error = { path: field, label: name, message: takenMessage({ name, holder }) };
      throw new ValidationError({ collection: collection.slug, errors: [error] }, req.t);
    }
  }
  return data;
};
