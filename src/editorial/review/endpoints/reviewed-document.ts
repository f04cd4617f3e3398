import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, TypedUser } from 'payload';

import { defaultLocale, isLocale, type Locale } from '@/core/locales';
import { inOwnLocale } from '@/core/request/in-own-locale';

import { fingerprintOf } from '../fingerprint';
import type { Reviewed } from '../keep-review';
import type { Review } from '../state';
import { ReviewError } from './review-error';

type Data = Record<string, unknown>;

/** The newest version of the document that an address names, in the language of the request. */
export type ReviewedDocument = {
  collection: SanitizedCollectionConfig;
  id: number;
  locale: Locale;
  document: Data & Reviewed;
  review: Review;
  fingerprint: string;
  user: TypedUser;
};

const readId = (req: PayloadRequest): number => {
  const given = req.routeParams?.id;
  if (typeof given === 'string' && /^\d{1,9}$/u.test(given)) return Number(given);
  throw new ReviewError({ status: 404, code: 'no-document', message: 'There is no such document.' });
};

const readCollection = (req: PayloadRequest): SanitizedCollectionConfig => {
  const slug = req.routeParams?.collection as CollectionSlug;
  return req.payload.collections[slug].config;
};

const requireUser = (req: PayloadRequest): TypedUser => {
  if (req.user) return req.user;
  throw new ReviewError({ status: 401, code: 'signed-out', message: 'Sign in first; nothing was changed.' });
};

/** @throws ReviewError 401 without an account, 404 when there is no such document. */
export const readReviewed = async (req: PayloadRequest): Promise<ReviewedDocument> => {
  const user = requireUser(req);
  const collection = readCollection(req);
  const id = readId(req);
  const locale = isLocale(req.locale) ? req.locale : defaultLocale;
  const document = (await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    joins: false as never,
    locale,
    req: inOwnLocale(req),
  })) as (Data & Reviewed) | null;
  if (document === null)
    throw new ReviewError({
      status: 404,
      code: 'no-document',
      message: 'There is no such document. It may be deleted.',
    });
  return {
    collection,
    id,
    locale,
    document,
    review: document.review ?? {},
    fingerprint: fingerprintOf({ document, collection }),
    user,
  };
};
