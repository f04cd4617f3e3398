import type { DateFieldValidation, RelationshipFieldSingleValidation, SelectFieldValidation } from 'payload';

import { defaultLocale } from '@/core/locales';

export const translationStates = { draft: 'Being translated', reviewed: 'Reviewed' } as const;

export type TranslationState = keyof typeof translationStates;

/** What an editor says about the translation in one language. */
export type Review = { state?: TranslationState | null; reviewer?: unknown; reviewedOn?: string | null };

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const identity = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

const dayOf = (value: string | null | undefined): string | null =>
  value ? new Date(value).toISOString().slice(0, 10) : null;

/** Whether a review says more than the one before it: another day, another person, or the first. */
export const isRenewed = ({ before, now }: { before: Review; now: Review }): boolean =>
  before.state !== 'reviewed' ||
  dayOf(before.reviewedOn) !== dayOf(now.reviewedOn) ||
  identity(before.reviewer) !== identity(now.reviewer);

const isReviewed = (siblings: unknown): boolean => (siblings as Review | undefined)?.state === 'reviewed';

export const validateState: SelectFieldValidation = (value, { req }) =>
  isEmpty(value) || req.locale !== defaultLocale
    ? true
    : 'English is the original. Clear this field, or choose another language at the top of the page first.';

export const validateTranslationReviewer: RelationshipFieldSingleValidation = (value, { siblingData }) =>
  isReviewed(siblingData) && isEmpty(value)
    ? 'Choose the person who compared this translation with the English text, or set the state to "Being translated".'
    : true;

export const validateTranslationDay: DateFieldValidation = (value, { siblingData }) =>
  isReviewed(siblingData) && isEmpty(value)
    ? 'Enter the day on which this translation was reviewed, or set the state to "Being translated".'
    : true;
