import type { Endpoint, PayloadHandler } from 'payload';

import type { Failure } from '@/citations/registry/types';

type Details = { status: number; code: string; message: string };

/** Something that an editor or a program can act on: a status, a code and a sentence. */
class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly details: Details) {
    super(details.message);
  }
}

export const problem = (details: Details): Problem => new Problem(details);

/** A registry that failed, as an answer to a request: 429 when it asked for fewer, 502 for everything else. */
export const registryProblem = ({ status, message }: Failure): Problem =>
  problem({ status: status === 'refused' ? 429 : 502, code: status, message });

const answerProblems =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, code, message } = error.details;
      return Response.json({ errors: [{ name: 'Problem', message, data: { code } }] }, { status });
    }
  };

/** An endpoint whose problems are answers in the form of Payload's own errors, and no entry in the log of errors. */
export const postEndpoint = ({ path, handler }: { path: string; handler: PayloadHandler }): Endpoint => ({
  path,
  method: 'post',
  handler: answerProblems(handler),
});
