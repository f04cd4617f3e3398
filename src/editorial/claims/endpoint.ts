import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { peopleWhoCheck } from '@/core/access/people-who-check';
import { locales } from '@/core/locales';

import { checkText } from './check-text';

/** About thirty long pages; a longer text is a mistake. */
const longestText = 200_000;
const longestBody = 4 * longestText;

const bodySchema = z.object({
  text: z
    .string('Send the text to check as a string in "text".')
    .max(longestText, `The text has more than ${longestText} characters. Send it in parts, page by page.`),
  locale: z.enum(locales, `"locale" is ${locales.map((code) => `"${code}"`).join(' or ')}, or left out.`).optional(),
});

const refuse = (status: number, ...problems: { message: string; field?: string }[]): Response =>
  Response.json({ errors: problems }, { status, headers: { 'Cache-Control': 'no-store' } });

/** The body as text, or null as soon as it turns out to be too long: its declared length may be wrong. */
const readBody = async (req: PayloadRequest): Promise<string | null> => {
  if (Number(req.headers.get('content-length') ?? 0) > longestBody) return null;
  const reader = req.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const bytes = part.value as Uint8Array;
    size += bytes.byteLength;
    if (size > longestBody) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
};

const parseJson = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** `POST /api/claims/check` with `{ text, locale? }` gives `{ findings }`; for people who write, and for compliance. */
export const checkClaimsEndpoint: Endpoint = {
  path: '/claims/check',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse(401, { message: 'Sign in to check a text.' });
    if (!peopleWhoCheck({ req }))
      return refuse(403, { message: 'Only people who write, review or oversee content can check a text.' });

    const body = await readBody(req);
    if (body === null)
      return refuse(413, { message: 'This is too much text at once. Send it in parts, page by page.' });
    const json = parseJson(body);
    if (json === null) return refuse(400, { message: 'The body is not JSON. Send { "text": "…" }.' });
    const parsed = bodySchema.safeParse(json.value);
    if (!parsed.success) {
      return refuse(
        400,
        ...parsed.error.issues.map(({ message, path }) => ({
          message: path.length === 0 ? 'Send an object such as { "text": "…" }.' : message,
          field: path.join('.'),
        })),
      );
    }
    return Response.json({ findings: checkText(parsed.data) }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
