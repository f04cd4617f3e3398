import type { RequestContext } from 'payload';

const key = 'reviewStep';

/** The context of a save by which the review itself moves on. A request from outside cannot set it. */
export const reviewStep = { [key]: true };

export const isReviewStep = (context: RequestContext): boolean => context[key] === true;
