import 'server-only';

import type { CollectionSlug, DataFromCollectionSlug } from 'payload';

import { env } from '@/env';

import { type LinkState, linkStateOf } from '../preview/link-state';
import { isTokenOf, linkIdOf } from '../preview/link-token';
import { openPayload } from './payload';

type Stored = DataFromCollectionSlug<'preview-links'>;

/** A preview link that somebody holds; `collection` and `documentId` say what it opens while it is open. */
export type HeldLink = {
  state: LinkState;
  collection: CollectionSlug;
  documentId: number;
  locale: Stored['language'];
  expiresAt: string;
  madeBy: string;
};

/** The cookie with which a browser keeps the link that it was opened with. */
export const linkCookie = 'enthesis-preview-link';

/** The preview link that a token stands for, open or ended; null for a token that no link was made with. */
export const readPreviewLink = async (token: string): Promise<HeldLink | null> => {
  const id = linkIdOf(token);
  if (id === null) return null;
  const payload = await openPayload();
  // Who holds the link has no account: the signature is what lets them in.
  const link = await payload.findByID({ collection: 'preview-links', id, depth: 0, disableErrors: true });
  if (!link || !isTokenOf({ token, link, secret: env.previewSecret })) return null;
  return {
    state: linkStateOf({ link, now: new Date() }),
    collection: link.documentCollection as CollectionSlug,
    documentId: link.documentId,
    locale: link.language,
    expiresAt: link.expiresAt,
    madeBy: link.madeBy,
  };
};
