import { APIError } from 'payload';

/** A step of a review that cannot be taken, and why: a code for programs and a sentence for people. */
export class ReviewError extends APIError<{ code: string }> {
  // A production build shortens the names of classes; clients and the log go by this one.
  override name = 'ReviewError';

  constructor({ status, code, message }: { status: number; code: string; message: string }) {
    super(message, status, { code }, true);
  }
}
