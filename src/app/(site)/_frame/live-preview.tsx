'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether the page stands beside a form of the admin, in a frame or in a window that the form opened. */
const isBesideForm = () => window.parent !== window || window.opener !== null;

/** Renders the page anew when the form beside it is saved. `children`, the way out of the preview, stand elsewhere only. */
export const LivePreview = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const isLive = useSyncExternalStore(neverChanges, isBesideForm, () => false);
  return isLive ? <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={window.location.origin} /> : children;
};
