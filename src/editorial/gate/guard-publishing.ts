import type { CollectionConfig, Field } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { makesClaims } from '../claims/claims-of';
import { keepReview } from '../review/keep-review';
import { reviewEndpoints } from '../review/endpoints';
import { refuseUnready } from './refuse-unready';

/** Whether fields hold the record of a review, in a tab or a row too. */
const holdsReview = (fields: Field[]): boolean =>
  fields.some((field) => {
    if ('name' in field) return field.name === 'review';
    if (field.type === 'tabs') return field.tabs.some((tab) => holdsReview(tab.fields));
    return 'fields' in field && holdsReview(field.fields);
  });

/**
 * Puts the publish gate before a collection: what carries a review needs an approval of just this content, and
 * whatever patients read must hold no claim that the clinic would have to take back.
 */
export const guardPublishing = (collection: CollectionConfig): CollectionConfig => {
  if (!hasDraftsEnabled(collection) || !makesClaims(collection)) return collection;
  const isReviewed = holdsReview(collection.fields);
  const { beforeChange = [] } = collection.hooks ?? {};
  const { drafts, ...versions } = typeof collection.versions === 'object' ? collection.versions : {};
  return {
    ...collection,
    versions: { ...versions, drafts: { ...(typeof drafts === 'object' ? drafts : {}), schedulePublish: true } },
    ...(isReviewed ? { endpoints: [...(collection.endpoints || []), ...reviewEndpoints] } : {}),
    hooks: {
      ...collection.hooks,
      beforeChange: [...beforeChange, ...(isReviewed ? [keepReview] : []), refuseUnready],
    },
  };
};
