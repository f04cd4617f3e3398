import { ValidationError } from 'payload';

import type { Missing } from './missing';

const countOf = (missing: Missing[]): string =>
  missing.length === 1 ? 'one thing is' : `${missing.length} things are`;

/** A document cannot be published yet; `data.errors` lists everything that is missing. Status 400. */
export class PublishRefusedError extends ValidationError {
  // A production build shortens the names of classes; clients and the log go by this one.
  override name = 'PublishRefusedError';

  constructor({ collection, id, missing }: { collection: string; id: number | null; missing: Missing[] }) {
    super({ collection, errors: missing, ...(id === null ? {} : { id }) });
    const labels = [...new Set(missing.map(({ label }) => label.replaceAll(',', '')))];
    this.message = `Not published, ${countOf(missing)} missing: ${labels.join(', ')}`;
  }
}
