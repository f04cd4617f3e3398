import type { DateFieldValidation, RelationshipFieldSingleValidation } from 'payload';

/** Longest time between two reviews, in months. Source: PIF TICK asks for a review within three years. */
const maximumReviewMonths = 36;

/** Usual time between two reviews, in months. */
export const usualReviewMonths = 12;

/** The same day of the month some months later; the last day of a shorter month. */
export const addMonths = ({ date, months }: { date: Date; months: number }): Date => {
  const moved = new Date(date);
  const dayOfMonth = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(dayOfMonth, lastDay));
  return moved;
};

/** Checks the day of the next review against the day of the last one. Returns true or what to do. */
export const checkNextReview = ({
  reviewedOn,
  nextReviewDue,
}: {
  reviewedOn: Date;
  nextReviewDue: Date;
}): string | true => {
  if (nextReviewDue <= reviewedOn) return 'The next review must come after the last one. Choose a later day.';
  if (nextReviewDue > addMonths({ date: reviewedOn, months: maximumReviewMonths }))
    return `The next review may be at most ${maximumReviewMonths} months after the last one. Choose an earlier day.`;
  return true;
};

/** Whether the review is overdue on a day. */
export const isReviewOverdue = ({ nextReviewDue, today }: { nextReviewDue: Date; today: Date }): boolean =>
  nextReviewDue < today;

/** The day until which a review holds: its next one, or an earlier one on which its reviewer's credentials end. */
export const reviewHoldsUntil = ({
  nextReviewDue,
  entitledUntil,
}: {
  nextReviewDue: string;
  entitledUntil: string | null;
}): string => (entitledUntil !== null && entitledUntil < nextReviewDue ? entitledUntil : nextReviewDue);

/** How many days before its end a review is due soon. */
const soonDays = 30;

export type ReviewStanding = 'current' | 'due-soon' | 'overdue';

/** Where the review of a page stands on a day, by the day until which it holds. */
export const reviewStandingOf = ({ holdsUntil, today }: { holdsUntil: Date; today: Date }): ReviewStanding => {
  if (isReviewOverdue({ nextReviewDue: holdsUntil, today })) return 'overdue';
  return holdsUntil.getTime() - today.getTime() <= soonDays * 86_400_000 ? 'due-soon' : 'current';
};

type Siblings = { author?: unknown; reviewedOn?: unknown };

const identity = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

const asDate = (value: unknown): Date | null => {
  if (value === null || value === undefined || value === '') return null;
  const date = new Date(value as string);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** The day of the next review: the one that was chosen, or the usual time after the last review. */
export const proposeNextReview = ({ value, siblingData }: { value?: unknown; siblingData: Siblings }): unknown => {
  const reviewedOn = asDate(siblingData.reviewedOn);
  if (asDate(value) !== null || reviewedOn === null) return value;
  return addMonths({ date: reviewedOn, months: usualReviewMonths }).toISOString();
};

export const validateReviewer: RelationshipFieldSingleValidation = (value, { siblingData, required }) => {
  const { author } = siblingData as Siblings;
  if (value === null || value === undefined) return required ? 'Choose the person who reviewed this page.' : true;
  return identity(value) === identity(author) ? 'The reviewer must be another person than the author.' : true;
};

export const validateNextReview: DateFieldValidation = (value, { siblingData, required }) => {
  const nextReviewDue = asDate(value);
  const reviewedOn = asDate((siblingData as Siblings).reviewedOn);
  if (nextReviewDue === null) return required ? 'Choose the day of the next review.' : true;
  return reviewedOn === null ? true : checkNextReview({ reviewedOn, nextReviewDue });
};
