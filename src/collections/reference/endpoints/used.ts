import { type Endpoint, Forbidden, type PayloadRequest } from 'payload';

import type { Place } from '@/citations/used/place';
import { placesInDocument } from '@/citations/used/places-in-document';
import { isSignedIn } from '@/core/access/roles';
import { describeDependant, type DependantName } from '@/core/dependants/describe-dependant';
import { type Dependant, findDependants } from '@/core/dependants/find-dependants';

import { referenceOf } from './reference-of';

/** A place, and whether patients read it, or only those who write will until it is published. */
export type UsedPlace = Place & { in: 'published' | 'draft' | 'both' };

export type UsedDocument = DependantName & {
  /** Opens the document in the admin. */
  href: string;
  places: UsedPlace[];
};

export type Used = { total: number; documents: UsedDocument[] };

const keyOf = ({ field, locale, sentence, locator }: Place): string =>
  JSON.stringify([field, locale, sentence, locator]);

/** Places of both versions, each once. */
const merge = (published: Place[], draft: Place[]): UsedPlace[] => {
  const drafted = new Set(draft.map(keyOf));
  const known = new Set(published.map(keyOf));
  return [
    ...published.map((place): UsedPlace => ({ ...place, in: drafted.has(keyOf(place)) ? 'both' : 'published' })),
    ...draft.filter((place) => !known.has(keyOf(place))).map((place): UsedPlace => ({ ...place, in: 'draft' })),
  ];
};

const toUsed = ({ dependant, reference, req }: { dependant: Dependant; reference: number; req: PayloadRequest }) => {
  const { collection, draft, id, published } = dependant;
  const places = (data: Dependant['published']): Place[] =>
    data === null ? [] : placesInDocument({ fields: collection.flattenedFields, data, reference });
  return {
    ...describeDependant(dependant),
    href: `${req.payload.config.routes.admin}/collections/${collection.slug}/${id}`,
    places: merge(places(published), places(draft)),
  } satisfies UsedDocument;
};

const used = async (req: PayloadRequest): Promise<Response> => {
  if (!isSignedIn(req)) throw new Forbidden(req.t);
  const { collection, reference } = await referenceOf(req);
  const dependants = await findDependants({ req, collection, id: reference.id, whole: true });
  const documents = dependants.map((dependant) => toUsed({ dependant, reference: reference.id, req }));
  return Response.json({ total: documents.length, documents } satisfies Used);
};

/**
 * `GET /api/references/:id/used`: every document that cites a reference, with the sentences, the field and the
 * language, in what is published and in drafts. For people with an account.
 */
export const usedEndpoint: Endpoint = { path: '/:id/used', method: 'get', handler: used };
