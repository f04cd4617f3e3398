import type { Locale } from '@/core/locales';
import { readMoment } from '@/core/read/viewer';
import { isReviewOverdue } from '@/editorial/governance/rules';
import type { Therapy } from '@/payload-types';
import { ReviewOverdueNotice } from '@/ui/layout/notice';

/** Says above a page that its review is overdue; nothing while it is not. */
export const OverdueNotice = async ({ governance, locale }: { governance: Therapy['governance']; locale: Locale }) =>
  isReviewOverdue({ nextReviewDue: new Date(governance.nextReviewDue), today: await readMoment() }) ? (
    <ReviewOverdueNotice due={governance.nextReviewDue} locale={locale} />
  ) : null;
