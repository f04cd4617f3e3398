import {
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { isLocale, type Locale } from '@/core/locales';
import { idOf } from '@/core/read/relation';
import { inOwnLocale } from '@/core/request/in-own-locale';
import type { Comment } from '@/payload-types';

const refusal = (path: string, message: string): ValidationError =>
  new ValidationError({ collection: 'comments', errors: [{ path, message }] });

/** A collection whose documents are talked about: those that patients read once they are published. */
const discussed = (req: PayloadRequest, slug: string | undefined): SanitizedCollectionConfig => {
  const config = req.payload.config.collections.find((one) => one.slug === slug);
  if (config && hasDraftsEnabled(config)) return config;
  throw refusal('documentCollection', 'Say where the document is kept, for example "therapies".');
};

type Which = { collection: SanitizedCollectionConfig; id: number; locale: Locale | undefined; req: PayloadRequest };

const readName = async ({ collection, id, locale, req }: Which): Promise<string> => {
  const title = collection.admin.useAsTitle ?? 'id';
  const document = (await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false as never,
    ...(locale ? { locale } : {}),
    req: inOwnLocale(req),
    select: { [title]: true } as never,
  })) as Record<string, unknown> | null;
  if (document === null) throw refusal('documentId', 'There is no such document. It may be deleted.');
  const name = document[title];
  return typeof name === 'string' && name !== '' ? name : `${collection.slug} ${id}`;
};

/** The first comment of the conversation that an answer belongs to: answers to answers stand beside them. */
const readBeginning = async (id: number, req: PayloadRequest): Promise<Comment> => {
  const found = await req.payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, req });
  if (!found) throw refusal('inReplyTo', 'The comment that you answer is gone. Write a new one.');
  const above = idOf(found.inReplyTo);
  return above === null ? found : readBeginning(above, req);
};

/** Says what a new comment is about: what it answers says it, or the comment itself does, and then it must be there. */
export const takePlace: CollectionBeforeValidateHook<Comment> = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data;
  const answered = idOf(data.inReplyTo);
  if (answered !== null) {
    const { id, name, documentCollection, documentId, language, path, sentence } = await readBeginning(answered, req);
    return { ...data, inReplyTo: id, name, documentCollection, documentId, language, path, sentence };
  }
  const collection = discussed(req, data.documentCollection);
  const { documentId: id } = data;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
    throw refusal('documentId', 'Give the number of the document.');
  const locale = isLocale(data.language) ? data.language : undefined;
  return { ...data, name: await readName({ collection, id, locale, req }) };
};

/** Where the document of a comment is kept. */
export const collectionOf = ({ documentCollection }: Pick<Comment, 'documentCollection'>): CollectionSlug =>
  documentCollection as CollectionSlug;
