import type { Locale } from '@/core/locales';
import { SourceNotice } from '@/ui/layout/notice';
import { messagesFor } from '@/ui/messages/messages-for';

import type { PageText } from '../_text/prepare-text';

const statuses = ['retracted', 'concern'] as const;

type Cited = Pick<PageText['references'][number], 'number' | 'updateStatus'>;

/** Says above a page that it cites a retracted paper, or one that its journal doubts; nothing while it does not. */
export const SourceNotices = ({ references, locale }: { references: Cited[]; locale: Locale }) =>
  statuses.map((status) => {
    const sources = references
      .filter(({ updateStatus }) => updateStatus === status)
      .map(({ number }) => ({ label: messagesFor(locale).reference(number), href: `#ref-${number}` }));
    return sources.length === 0 ? null : (
      <SourceNotice key={status} status={status} sources={sources} locale={locale} />
    );
  });
