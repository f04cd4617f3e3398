import type { CollectionAfterChangeHook, Payload } from 'payload';

import { tellPeople } from '@/core/mail/tell-people';
import { idOf } from '@/core/read/relation';
import { afterCommit } from '@/core/revalidation/after-commit';
import { env } from '@/env';
import type { Comment } from '@/payload-types';

import { collectionOf } from './place';

type Told = { payload: Payload; comment: Comment };

/** Who else said something in a conversation, the last one first. */
const lastOther = async ({ payload, comment }: Told): Promise<number | null> => {
  const beginning = idOf(comment.inReplyTo);
  if (beginning === null) return null;
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [
        { or: [{ id: { equals: beginning } }, { inReplyTo: { equals: beginning } }] },
        { id: { less_than: comment.id } },
        { author: { not_equals: idOf(comment.author) } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    sort: '-id',
  });
  return idOf(docs[0]?.author);
};

type Owned = {
  review?: { requestedBy?: number | null } | null;
  governance?: { author?: number | null } | null;
} | null;

/** Whose document it is: who sent it to review, or else the account of its author. */
const ownerOf = async ({ payload, comment }: Told): Promise<number | null> => {
  const document = (await payload.findByID({
    collection: collectionOf(comment),
    id: comment.documentId,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false as never,
    locale: comment.language,
  })) as Owned;
  const requester = document?.review?.requestedBy ?? null;
  const author = document?.governance?.author ?? null;
  if (requester !== null || author === null) return requester;
  const where = { person: { equals: author } };
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, pagination: false });
  return docs[0]?.id ?? null;
};

const tell = async ({ payload, comment }: Told): Promise<void> => {
  const { documentCollection, documentId, language } = comment;
  const path = `${documentCollection}/${documentId}?locale=${language}`;
  try {
    const answered = await lastOther({ payload, comment });
    const id = answered ?? (await ownerOf({ payload, comment }));
    if (id === null || id === idOf(comment.author)) return;
    const account = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true });
    if (!account) return;
    const subject =
      answered === null ? 'A document of yours has a comment' : 'There is an answer in a conversation of yours';
    await tellPeople({ payload, to: [account.email], subject, path });
  } catch (error) {
    payload.logger.warn({ err: error }, `Nobody was told by mail of a comment on ${path}.`);
  }
};

/** Tells one person by mail of a new comment: whom it answers, or else whose document it is about. Nobody waits for it. */
export const tellOfComment: CollectionAfterChangeHook<Comment> = async ({ doc, operation, req }) => {
  if (operation === 'create' && env.smtpUrl !== null)
    await afterCommit({
      req,
      work: () => {
        void tell({ payload: req.payload, comment: doc });
        return Promise.resolve();
      },
    });
  return doc;
};
