import { readPeople } from '@/collections/person/queries';
import type { Locale } from '@/core/locales';
import { readMoment } from '@/core/read/viewer';
import { idOf } from '@/core/read/relation';
import { isReviewOverdue, reviewHoldsUntil } from '@/editorial/governance/rules';
import type { Therapy } from '@/payload-types';
import { ReviewOverdueNotice } from '@/ui/layout/notice';

type Props = { governance: Therapy['governance']; locale: Locale };

/** Says above a page that its review is overdue, or that its reviewer may no longer review; nothing while it is not. */
export const OverdueNotice = async ({ governance: { nextReviewDue, reviewer }, locale }: Props) => {
  const [person] = await readPeople({ ids: [idOf(reviewer)].filter((id) => id !== null), locale });
  const due = reviewHoldsUntil({ nextReviewDue, entitledUntil: person?.entitledUntil ?? null });
  return isReviewOverdue({ nextReviewDue: new Date(due), today: await readMoment() }) ? (
    <ReviewOverdueNotice due={due} locale={locale} />
  ) : null;
};
