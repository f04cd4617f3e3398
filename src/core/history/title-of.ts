import type { SanitizedCollectionConfig } from 'payload';

import { defaultLocale } from '../locales';

/** The title of a document at this moment, in one language or stored in all of them. */
export const titleOf = (
  { admin }: Pick<SanitizedCollectionConfig, 'admin'>,
  document: Record<string, unknown>,
): string | null => {
  const stored = document[admin.useAsTitle ?? 'id'];
  const title =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>)[defaultLocale] : stored;
  return typeof title === 'string' || typeof title === 'number' ? String(title) : null;
};
