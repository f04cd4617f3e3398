/** Cache tags: what a page says it shows, and what a change says it touched. */

/** The page shows this document. */
export const documentTag = ({ collection, id }: { collection: string; id: number | string }): string =>
  `document:${collection}:${id}`;

/** The page shows a list of this collection, or found nothing at an address of it. */
export const collectionTag = (collection: string): string => `collection:${collection}`;

/** The page lists the documents of a collection that point at one document, such as the prices of a therapy. */
export const relatedTag = ({ collection, to, id }: { collection: string; to: string; id: number | string }): string =>
  `related:${collection}:${to}:${id}`;

/** The page shows something from this global. */
export const globalTag = (global: string): string => `global:${global}`;
