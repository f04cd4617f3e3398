import { draftMode } from 'next/headers';

import type { Locale } from '@/core/locales';
import { readViewer } from '@/core/read/viewer';
import { PreviewNotice, SharedPreviewNotice } from '@/ui/layout/notice';

import { LivePreview } from './live-preview';

const exitHref = '/api/preview/exit';

/** Above a page in draft mode: what is seen here and how to leave it. Nothing on the page as the public sees it. */
export const PreviewBar = async ({ locale }: { locale: Locale }) => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return null;
  const { link } = await readViewer();
  if (link)
    return (
      <SharedPreviewNotice locale={locale} until={link.state === 'open' ? link.expiresAt : null} exitHref={exitHref} />
    );
  return (
    <LivePreview>
      <PreviewNotice locale={locale} exitHref={exitHref} />
    </LivePreview>
  );
};
