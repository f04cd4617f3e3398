import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { defaultLocale, isLocale, type Locale } from '@/core/locales';
import { inOwnLocale } from '@/core/request/in-own-locale';

import { fingerprintOf } from '../review/fingerprint';
import { isReviewed } from '../review/is-reviewed';
import { stopsOnClaims } from './claims-policy';
import { findApprovalProblem } from './find/approval';
import { findClaimProblems } from './find/claims';
import { findFieldErrors } from './find/field-errors';
import { findSignOffProblems } from './find/sign-off';
import { findSourceProblems } from './find/sources';
import type { Missing } from './missing';

type Data = Record<string, unknown>;

type Args = {
  collection: SanitizedCollectionConfig;
  /** The document as it would be published, in the language of the request. */
  document: Data;
  /** The document as it is saved, in the same language; null for a new one. */
  saved: Data | null;
  req: PayloadRequest;
  today?: Date;
};

/** A translation is published together with its original, which must be approved too, and as it was saved. */
const findOriginalProblems = async ({ collection, document, saved, req }: Args): Promise<Missing[]> => {
  if (saved === null) return [];
  const original = await req.payload.findByID({
    collection: collection.slug,
    id: saved.id as number,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    joins: false as never,
    locale: defaultLocale,
    req: inOwnLocale(req),
  });
  const [before, after] = [saved, document].map((one) => fingerprintOf({ document: one, collection, part: 'shared' }));
  const isSharedChanged = before !== after;
  return [
    ...(isSharedChanged
      ? [
          {
            path: 'review.state',
            label: 'Review',
            message: 'Something that all languages share was changed. Change it in English and have it reviewed there.',
          },
        ]
      : []),
    ...findApprovalProblem({ collection, document: original, language: 'English' }),
  ];
};

/** Days that only a review sets say nothing new while the review itself is missing. */
const setByReview = new Set(['governance.reviewedOn', 'governance.nextReviewDue']);

const findReviewProblems = async (args: Args & { locale: Locale }): Promise<Missing[]> => {
  const { collection, document, locale, req, today = new Date() } = args;
  const approval = [
    ...(locale === defaultLocale ? [] : await findOriginalProblems(args)),
    ...findApprovalProblem({ collection, document }),
  ];
  const signOff = await findSignOffProblems({ document, today, req });
  const fields = await findFieldErrors(args);
  return [
    ...approval,
    ...fields.filter(({ path }) => approval.length === 0 || !setByReview.has(path)),
    ...signOff,
    ...(await findSourceProblems({ document, req })),
  ];
};

/** Where the clinic only wants advice, nothing is looked for: the panel has told. */
const findStoppingClaims = async ({ collection, document, saved, locale, req }: Args & { locale: Locale }) => {
  const id = typeof saved?.id === 'number' ? saved.id : null;
  return (await stopsOnClaims(req)) ? findClaimProblems({ collection, id, document, saved, locale, req }) : [];
};

/**
 * Everything that keeps a document from being published, in one list: the review, required fields, sources, and
 * claims. A collection without a review is only asked about its claims; its fields are checked when it is saved.
 */
export const findMissing = async (args: Args): Promise<Missing[]> => {
  const locale = isLocale(args.req.locale) ? args.req.locale : defaultLocale;
  return [
    ...(isReviewed(args.collection) ? await findReviewProblems({ ...args, locale }) : []),
    ...(await findStoppingClaims({ ...args, locale })),
  ];
};
