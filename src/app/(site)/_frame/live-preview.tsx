'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether the page stands beside a form of the admin, in a frame or in a window that the form opened. */
const isBesideForm = () => window.parent !== window || window.opener !== null;

/** Opens the preview again: it may have been left in another window meanwhile, and the draft would be nowhere. */
const openAgain = async (): Promise<boolean> => {
  const address = `/api/preview?path=${encodeURIComponent(window.location.pathname)}`;
  const { type } = await fetch(address, { redirect: 'manual', cache: 'no-store' });
  return type === 'opaqueredirect';
};

/** Renders the page anew when the form beside it is saved. `children`, the way out of the preview, stand elsewhere only. */
export const LivePreview = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const isLive = useSyncExternalStore(neverChanges, isBesideForm, () => false);
  const refresh = async (): Promise<void> => {
    // Without an answer the page stays as it was; a frame that shows a refusal would be of no use.
    if (await openAgain().catch(() => false)) router.refresh();
  };
  return isLive ? <RefreshRouteOnSave refresh={() => void refresh()} serverURL={window.location.origin} /> : children;
};
