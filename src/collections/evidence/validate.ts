import type { PayloadRequest } from 'payload';
import * as base from 'payload/shared';

import { idsOf } from '@/core/read/relation';

import { findProblems } from './consistency';
import type { Draft } from './problem';
import { findStudyProblems, type Study } from './studies';

/** The studies that a rating names, drafts of references too: an editor may name one before it is published. */
export const readStudies = async ({ rating, req }: { rating: Draft; req: PayloadRequest }): Promise<Study[]> => {
  const ids = idsOf(rating.references);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { title: true, design: true, population: true, updateStatus: true },
    req,
  });
  return docs;
};

type Options = { data: unknown; event?: 'onChange' | 'submit'; req: PayloadRequest };

type Validate<Value, O> = (value: Value, options: O) => Promise<string | true> | string | true;

/**
 * The usual checks of a field, then whether its value fits the rest of the rating. The studies are read only
 * when the form is sent, not at every key.
 */
const alsoFitting =
  <Value, O extends Options>({ path, usual, asksStudies = false }: Fitting<Value, O>): Validate<Value, O> =>
  async (value, options) => {
    const own = await usual(value, options);
    if (own !== true) return own;
    const rating = options.data as Draft;
    const found = findProblems(rating).find((problem) => problem.path === path);
    if (found) return found.message;
    if (!asksStudies || options.event === 'onChange') return true;
    const studies = await readStudies({ rating, req: options.req });
    return findStudyProblems({ rating, studies }).find((problem) => problem.path === path)?.message ?? true;
  };

type Fitting<Value, O> = { path: string; usual: Validate<Value, O>; asksStudies?: boolean };

export const validateDirection = alsoFitting({ path: 'direction', usual: base.select });
export const validateCertainty = alsoFitting({ path: 'certainty', usual: base.select, asksStudies: true });
export const validateBasis = alsoFitting({ path: 'basis', usual: base.select, asksStudies: true });
export const validateDowngrades = alsoFitting({ path: 'downgradedFor', usual: base.array });
export const validateUpgrades = alsoFitting({ path: 'upgradedFor', usual: base.array });
export const validateReferences = alsoFitting({ path: 'references', usual: base.relationship, asksStudies: true });
export const validateSearchedOn = alsoFitting({ path: 'searchedOn', usual: base.date });
export const validatePer = alsoFitting({ path: 'absolute.per', usual: base.select });

export const validateCount = (field: 'control' | 'treated' | 'intervalLow' | 'intervalHigh') =>
  alsoFitting({ path: `absolute.${field}`, usual: base.number });
