import type { Access, CollectionConfig, CollectionSlug, Field } from 'payload';

import type { AdminGroup } from '../admin-groups';
import type { NeededBy } from '../dependants/declaration';
import type { TitleParts } from './computed-title';

/** How a collection appears as pages on the patient site. */
export type PageDeclaration = {
  /** Address of the list page; a document lives one segment below it. `''` puts documents at the top level. */
  path: string;
  /** Which field ends the address of a document. */
  key: 'slug' | 'id';
  /** `'anchor'` when documents have no page of their own but an anchor on the list page. */
  detail?: 'page' | 'anchor';
  /** Documents that stand on the page of the one they point at: a change to one is a change of that page. */
  shows?: { collection: CollectionSlug; field: string }[];
};

/** Reading follows from the audience unless a rule is given; versions are for everybody with an account. */
export type CollectionRules = { write: Access; remove: Access; read?: Access };

/** What a collection declares about itself; everything else about it follows. */
export type CollectionDefinition = {
  slug: CollectionSlug;
  singular: string;
  plural: string;
  group: AdminGroup;
  /** One line for the top of the list: what these documents are for. */
  description: string;
  /** Field that names a document everywhere in the admin. */
  title: string;
  /** What the system writes the title from, on every save and when a related document is renamed. */
  computedTitle?: TitleParts;
  /** Columns of the list view, in order. */
  columns: string[];
  /** Default order of the list view. */
  sort?: string;
  /** Fields that the list's search box looks through, besides the title. */
  searchable?: string[];
  /** `public`: readable by anybody once published, with drafts. `staff`: for people with an account. */
  audience: 'public' | 'staff';
  /** Who may do what, by the sentences in `src/core/access`. A collection that does not say so does not compile. */
  access: CollectionRules;
  /** Each language has a review of its own; fields holds the tab for it, and readers get only reviewed translations. */
  translated?: boolean;
  /** Its own hooks write the lines of the history, about something else than its documents. No page shows them. */
  ownHistory?: boolean;
  page?: PageDeclaration;
  /** Documents that others show must not vanish under them: such a change is refused, and they can be replaced. */
  neededBy?: NeededBy;
  fields: Field[];
  hooks?: CollectionConfig['hooks'];
  /** Anything Payload can do that the definition does not name. */
  extra?: Partial<Omit<CollectionConfig, 'slug' | 'fields' | 'hooks'>>;
};
