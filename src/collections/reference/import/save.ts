import { type PayloadRequest, ValidationError } from 'payload';

import { error, type Problem } from '@/citations/formats/parsed-entry';

import { asAction } from '@/core/history/name-action';

import type { ReferenceFields } from '../from-csl';
import type { Population, StudyDesign } from '../rules';
import { identifiersAreFree } from '../unique';

type Saving = {
  req: PayloadRequest;
  fields: ReferenceFields;
  appraisal: { design: StudyDesign | null; population: Population | null };
};

/** Saves a draft. The database has the last word on identifiers, should somebody else save one at this moment. */
export const saveDraft = async ({
  req,
  fields,
  appraisal,
}: Saving): Promise<{ id: number } | { id: null; problem: Problem }> => {
  const { design, population } = appraisal;
  try {
    const { id } = await req.payload.create({
      collection: 'references',
      data: { ...fields, ...(design && { design }), ...(population && { population }), _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: false,
      context: { ...identifiersAreFree, ...asAction('imported') },
      req,
    });
    return { id };
  } catch (problem) {
    if (!(problem instanceof ValidationError)) throw problem;
    const messages = problem.data.errors.map(({ message }) => message).join(' ');
    return { id: null, problem: error(`It could not be saved: ${messages}`) };
  }
};
