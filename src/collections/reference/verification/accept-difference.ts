import type { PayloadRequest } from 'payload';

import { comparedFields, type Difference } from '@/citations/compare/compare';
import { registries } from '@/citations/registry/types';
import type { Reference } from '@/payload-types';

import { withVerification } from './context';
import { readDifferences } from './stored';

const noteFor = ({ row, left }: { row: Difference; left: number }): string => {
  const taken = `${comparedFields[row.field]} taken over from ${registries[row.registry]}.`;
  if (left === 0) return `${taken} Nothing else differs.`;
  return `${taken} ${left === 1 ? 'One field is' : `${left} fields are`} still different.`;
};

/**
 * Writes what a registry has in one field into the reference: into the draft where there is one, otherwise into what is
 * published. The last difference that goes makes it verified. Null when that field does not differ.
 * @throws ValidationError when the value cannot be taken, for example a DOI that another reference holds.
 */
export const acceptDifference = async ({
  id,
  field,
  req,
}: {
  id: number;
  field: string;
  req: PayloadRequest;
}): Promise<{ standing: Reference; changes: Record<string, unknown> } | null> => {
  const reference = await req.payload.findByID({ collection: 'references', id, depth: 0, draft: true, joins: false });
  const differences = readDifferences(reference.differences);
  const offers = readDifferences(reference.offers);
  const row = [...differences, ...offers].find((candidate) => candidate.field === field);
  if (row === undefined) return null;
  const isOther = (other: Difference): boolean => other !== row;
  const left = differences.filter(isOther);
  const standing = await req.payload.update({
    collection: 'references',
    id,
    depth: 0,
    draft: reference._status === 'draft',
    context: { ...req.context, [withVerification]: true },
    data: {
      ...row.changes,
      differences: left,
      offers: offers.filter(isOther),
      verification: left.length === 0 ? 'verified' : 'mismatch',
      verificationNote: noteFor({ row, left: left.length }),
    },
    req,
  });
  return { standing, changes: row.changes };
};
