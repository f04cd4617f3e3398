'use client';

import { useAuth, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

import { dropExpired, forgetUser } from '../kept/store';
import { browserStorage } from './browser-storage';

/**
 * Whoever signs out leaves nothing behind in the browser. A login that ran out is not that: it ends on another page,
 * and what was typed waits for the same person.
 */
export const ForgetOnSignOut = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth();
  const { config } = useConfig();
  const pathname = usePathname();
  const last = useRef<number | string | null>(null);
  const isSigningOut = pathname === `${config.routes.admin}${config.admin.routes.logout}`;
  const id = user?.id ?? null;

  useEffect(() => {
    const storage = browserStorage();
    if (storage) dropExpired(storage, new Date());
  }, []);

  useEffect(() => {
    if (id !== null) last.current = id;
    const storage = browserStorage();
    if (storage && isSigningOut && last.current !== null) forgetUser(storage, last.current);
  }, [id, isSigningOut]);

  return children;
};
