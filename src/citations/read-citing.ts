import 'server-only';

import type { CollectionSlug, DataFromCollectionSlug } from 'payload';

import type { Locale } from '@/core/locales';
import { readRelated } from '@/core/read/documents';

/** A reference, and the language in which what cites it is read. */
export type Cited = { reference: number; locale: Locale };

type CitingSlug = Extract<CollectionSlug, 'conditions' | 'evidence' | 'faqs' | 'pages' | 'therapies'>;

type Field<S extends CitingSlug> = keyof DataFromCollectionSlug<S>;

/** Documents of a collection whose own text, or sources, cite a reference; see `citesField`. */
export const readCiting = <S extends CitingSlug, F extends Field<S> = Field<S>>({
  reference,
  ...query
}: Cited & { collection: S; only?: readonly F[]; sort?: string }) =>
  readRelated<S, F>({ ...query, field: 'cites', to: 'references', id: reference });
