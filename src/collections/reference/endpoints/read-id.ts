import type { PayloadRequest } from 'payload';

import { problem } from './problem';

/** The reference that an address names. @throws Problem 404 when there is none. */
export const readReferenceId = async (req: PayloadRequest): Promise<number> => {
  const given = req.routeParams?.id;
  const id = typeof given === 'string' && /^\d{1,9}$/u.test(given) ? Number(given) : null;
  const { totalDocs } =
    id === null
      ? { totalDocs: 0 }
      : await req.payload.count({ collection: 'references', where: { id: { equals: id } } });
  if (id === null || totalDocs === 0)
    throw problem({ status: 404, code: 'no-reference', message: 'There is no such reference. It may be deleted.' });
  return id;
};

/** The JSON body of a request as an object; an empty or broken one reads as empty. */
export const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const text = (await req.text?.()) ?? '';
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
