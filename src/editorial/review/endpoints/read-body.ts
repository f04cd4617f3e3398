import type { PayloadRequest } from 'payload';
import type { z } from 'zod';

import { ReviewError } from './review-error';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The JSON body of a request; an empty one reads as `{}`. @throws ReviewError 400 saying what is wrong with it. */
export const readBody = async <T>({ req, schema }: { req: PayloadRequest; schema: z.ZodType<T> }): Promise<T> => {
  const text = (await req.text?.()) ?? '';
  const parsed = schema.safeParse(text.trim() === '' ? {} : parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ReviewError({ status: 400, code: 'bad-request', message: issue?.message ?? 'Send a JSON object.' });
};
