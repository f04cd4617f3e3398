import { APIError } from 'payload';

import type { NeededBy } from './declaration';
import { type DependantName, listNames } from './describe-dependant';

type Args = {
  action: 'deleted' | 'unpublished';
  neededBy: Pick<NeededBy, 'verb' | 'wayOut'>;
  documents: DependantName[];
};

/** A document cannot go while others need it; `data.documents` lists them all. Status 409. */
export class NeededError extends APIError<{ documents: DependantName[] }> {
  // A production build shortens the names of classes; clients and the log go by this one.
  override name = 'NeededError';

  constructor({ action, neededBy, documents }: Args) {
    const count = documents.length === 1 ? 'one document' : `${documents.length} documents`;
    const message = `Not ${action}: it is ${neededBy.verb} by ${count}: ${listNames(documents)}. ${neededBy.wayOut}`;
    super(message, 409, { documents }, true);
  }
}
