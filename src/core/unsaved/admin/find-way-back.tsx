'use client';

import { useConfig } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';

const kept = 'enthesis:way-back';

/** The way back of this window, or null where the browser keeps nothing. */
const windowStorage = (): Storage | null => {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
};

/**
 * A login that runs out leads to the sign-in page, and from there back. When the session is asked for once more meanwhile,
 * as after the lid of a computer was opened, the way back is the sign-in page itself; then the last page stands in.
 */
export const FindWayBack = ({ children }: { children: ReactNode }) => {
  const { config } = useConfig();
  const router = useRouter();
  const pathname = usePathname();
  const redirect = useSearchParams().get('redirect');
  const { admin } = config.routes;
  const { inactivity, login, logout } = config.admin.routes;
  const isAt = (route: string) => pathname === `${admin}${route}`;
  const isSigningIn = isAt(login);
  const isOutside = isSigningIn || isAt(logout) || isAt(inactivity);

  useEffect(() => {
    const storage = windowStorage();
    if (storage === null) return;
    if (!isOutside) storage.setItem(kept, pathname);
    const way = storage.getItem(kept);
    if (isSigningIn && redirect === `${admin}${login}` && way !== null)
      router.replace(`${admin}${login}?redirect=${encodeURIComponent(way)}`);
  }, [admin, isOutside, isSigningIn, login, pathname, redirect, router]);

  return children;
};
