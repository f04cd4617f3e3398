import { APIError } from 'payload';

type Change = {
  /** `updatedAt` of the document as it is now; a save that names it is accepted. */
  updatedAt: string;
  /** Who changed it last, by name; null when the history does not know. */
  changedBy: string | null;
};

/** A document was changed after somebody opened it, and saving would put that aside without a word. Status 409. */
export class ChangedMeanwhileError extends APIError<Change> {
  // A production build shortens the names of classes; clients and the log go by this one.
  override name = 'ChangedMeanwhileError';

  constructor(change: Change) {
    const who = change.changedBy ?? 'Somebody';
    super(
      `Not saved: ${who} changed this document after you opened it. What you typed is still in the form.`,
      409,
      change,
      true,
    );
  }
}
