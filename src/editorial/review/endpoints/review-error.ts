import { APIError } from 'payload';

/** A step of a review that cannot be taken, and why: a code for programs and a sentence for people. */
export class ReviewError extends APIError<{ code: string }> {
  constructor({ status, code, message }: { status: number; code: string; message: string }) {
    super(message, status, { code }, true);
  }
}
