import type { FieldHook } from 'payload';

import { type SignedLink, tokenOf } from '@/core/preview/link-token';
import { env } from '@/env';

/** The address of a link, complete, to be sent to somebody. It follows from what is stored and is kept nowhere. */
export const writeAddress: FieldHook = ({ data }) => {
  const link = data as Partial<SignedLink> | undefined;
  if (!link?.id || !link.documentCollection || !link.documentId || !link.expiresAt) return null;
  const token = tokenOf({ link: link as SignedLink, secret: env.previewSecret });
  return new URL(`/api/preview/link/${token}`, env.siteUrl).href;
};
