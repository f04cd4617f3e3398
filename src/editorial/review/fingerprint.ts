import { createHash } from 'node:crypto';

import type { FlattenedField } from 'payload';

import { contentOf } from './material';

type Args = {
  document: object;
  collection: { flattenedFields: FlattenedField[] };
  /** `shared`: only what all languages have in common. */
  part?: 'whole' | 'shared';
};

/** A short sign of the clinical content of a document in one language: another one when any of it changes. */
export const fingerprintOf = ({ document, collection, part = 'whole' }: Args): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        contentOf({ fields: collection.flattenedFields, data: document as Record<string, unknown>, part }),
      ),
    )
    .digest('hex')
    .slice(0, 32);
