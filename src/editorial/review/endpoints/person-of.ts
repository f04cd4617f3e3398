import { idOf } from '@/core/read/relation';

import type { ReviewedDocument } from './reviewed-document';

/** The person on the site who stands behind an account, or null. */
export const personOf = (user: ReviewedDocument['user']): number | null =>
  idOf((user as { person?: number | { id: number } | null }).person);
