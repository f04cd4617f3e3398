import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { decodeText } from '@/citations/formats/decode-text';
import { type CitationFormat, citationFormats, isCitationFormat } from '@/citations/formats/format';

import { refuse } from '@/core/http/refuse';

export type ImportRequest = { text: string; format: CitationFormat | undefined; dryRun: boolean };

/** Megabytes of text or file; ten hold about 5,000 records of PubMed with their abstracts. */
const mostMegabytes = 10;
const megabyte = 1_000_000;

const body = z.object({ text: z.string(), format: z.string().nullish(), dryRun: z.boolean().nullish() });

const tooLarge = (size: number): Response =>
  refuse({
    status: 413,
    field: 'text',
    message: `This is ${(size / megabyte).toFixed(1)} MB; ${mostMegabytes} MB fit in one import. Divide it and import the parts.`,
  });

const unreadable = (message: string): Response => refuse({ status: 400, field: 'text', message });

const readForm = async (req: PayloadRequest) => {
  const form = await req.formData?.();
  const file = form?.get('file');
  if (!(file instanceof File)) return null;
  if (file.size > mostMegabytes * megabyte) return { tooLarge: file.size };
  const format = form?.get('format');
  return {
    text: decodeText(new Uint8Array(await file.arrayBuffer())),
    format: typeof format === 'string' && format !== '' ? format : null,
    dryRun: form?.get('dryRun') === 'true',
  };
};

const readJson = async (req: PayloadRequest) => {
  try {
    return body.safeParse(await req.json?.()).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The text of an import, from JSON or an uploaded file; or the answer that says what is wrong with the request. */
export const readImport = async (req: PayloadRequest): Promise<ImportRequest | Response> => {
  // Escapes and the frame of a form make a body longer than its text; far more is not read at all.
  const length = Number(req.headers.get('content-length') ?? 0);
  if (length > 3 * mostMegabytes * megabyte) return tooLarge(length);
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  const read = isForm ? await readForm(req) : await readJson(req);
  if (read === null) return unreadable('Send JSON with a “text”, or a form with a “file”, and a “format” if you like.');
  if ('tooLarge' in read) return tooLarge(read.tooLarge);
  const { text, format, dryRun } = read;
  const size = Buffer.byteLength(text);
  if (size > mostMegabytes * megabyte) return tooLarge(size);
  if (text.trim() === '')
    return unreadable('There is nothing in it. Paste references, or choose a file that holds some.');
  if (format !== undefined && format !== null && !isCitationFormat(format))
    return refuse({ status: 400, field: 'format', message: `“${format}” is none of ${citationFormats.join(', ')}.` });
  return { text, format: format ?? undefined, dryRun: dryRun === true };
};
