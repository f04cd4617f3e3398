import { notFound, permanentRedirect } from 'next/navigation';

import { findRedirect } from '@/collections/redirect/queries';
import type { Locale } from '@/core/locales';

/** Ends a page that does not exist: at its new address if it moved, else as not found. */
export const leaveMissing = async ({ path, locale }: { path: string; locale: Locale }): Promise<never> => {
  const target = await findRedirect({ path, locale });
  return target === null ? notFound() : permanentRedirect(target);
};
