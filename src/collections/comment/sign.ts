import type { CollectionBeforeChangeHook } from 'payload';

import type { Comment } from '@/payload-types';

/** Says who wrote a comment, and since when it reads otherwise than at first. */
export const sign: CollectionBeforeChangeHook<Comment> = ({ data, operation, originalDoc, req }) => {
  const body = data.body?.trim();
  const words = body === undefined ? {} : { body };
  if (operation === 'update')
    return {
      ...data,
      ...words,
      ...(body === undefined || body === originalDoc?.body ? {} : { editedAt: new Date().toISOString() }),
    };
  if (!req.user) return { ...data, ...words, writtenBy: data.writtenBy ?? 'The system' };
  return { ...data, ...words, author: req.user.id, writtenBy: req.user.name };
};
