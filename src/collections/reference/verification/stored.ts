import { z } from 'zod';

import { comparedFields, type ComparedField, type Difference } from '@/citations/compare/compare';
import { registries, type Registry, type UpdateKind, type UpdateNotice } from '@/citations/registry/types';
import type { Reference } from '@/payload-types';

const registry = z.enum(Object.keys(registries) as Registry[]);

const difference: z.ZodType<Difference> = z.object({
  field: z.enum(Object.keys(comparedFields) as ComparedField[]),
  ours: z.string(),
  theirs: z.string(),
  registry,
  changes: z.record(z.string(), z.unknown()),
});

const kinds: UpdateKind[] = ['retraction', 'concern', 'correction'];

const update: z.ZodType<UpdateNotice> = z.object({
  kind: z.enum(kinds),
  date: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  registry,
});

const differences = z.array(difference).catch([]);

const updates = z.array(update).catch([]);

/** Rows of a JSON field of a reference in which the system keeps differences; anything else counts as none. */
export const readDifferences = (value: unknown): Difference[] => differences.parse(value);

/** Notices about a paper as the system keeps them; anything else counts as none. */
export const readUpdates = (value: unknown): UpdateNotice[] => updates.parse(value);

/** What the system knows of a reference from the registries. */
export type Standing = Pick<
  Reference,
  | 'verification'
  | 'updateStatus'
  | 'checkedOn'
  | 'lastTriedOn'
  | 'verificationNote'
  | 'differences'
  | 'offers'
  | 'updates'
>;
