import { cache } from 'react';

import { readPeople } from '@/collections/person/queries';
import type { Locale } from '@/core/locales';
import { readMoment } from '@/core/read/viewer';
import { idOf } from '@/core/read/relation';
import { isReviewOverdue, reviewHoldsUntil } from '@/editorial/governance/rules';
import type { Therapy } from '@/payload-types';
import { AnswerOverdueNotice, ReviewOverdueNotice } from '@/ui/layout/notice';

type Props = { governance: Therapy['governance']; locale: Locale };

/** Many answers of a page have the same reviewer, who is read once. */
const readEntitledUntil = cache(async (reviewer: number, locale: Locale): Promise<string | null> => {
  const [person] = await readPeople({ ids: [reviewer], locale });
  return person?.entitledUntil ?? null;
});

/** The day since when the review no longer holds, or null while it does. */
const readOverdueSince = async ({ governance: { nextReviewDue, reviewer }, locale }: Props): Promise<string | null> => {
  const id = idOf(reviewer);
  const entitledUntil = id === null ? null : await readEntitledUntil(id, locale);
  const due = reviewHoldsUntil({ nextReviewDue, entitledUntil });
  return isReviewOverdue({ nextReviewDue: new Date(due), today: await readMoment() }) ? due : null;
};

/** Says above a page that its review is overdue, or that its reviewer may no longer review; nothing while it is not. */
export const OverdueNotice = async (props: Props) => {
  const due = await readOverdueSince(props);
  return due === null ? null : <ReviewOverdueNotice due={due} locale={props.locale} />;
};

/** Says the same above an answer to a question, which has a review of its own. */
export const OverdueAnswer = async (props: Props) => {
  const due = await readOverdueSince(props);
  return due === null ? null : <AnswerOverdueNotice due={due} locale={props.locale} />;
};
