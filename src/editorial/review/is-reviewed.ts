import type { FlattenedField } from 'payload';

/** Whether the documents of a collection are approved by a reviewer before patients read them. */
export const isReviewed = ({ flattenedFields }: { flattenedFields: FlattenedField[] }): boolean =>
  flattenedFields.some(({ name }) => name === 'review');
