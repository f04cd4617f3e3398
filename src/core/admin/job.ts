import type { CollectionSlug } from 'payload';

/** A usual job, offered on the overview to whoever may do it. */
export type Job = {
  title: string;
  help: string;
  collection: CollectionSlug;
  /** `list`: choose what to change. `create`: begin a new document. */
  opens: 'list' | 'create';
};
