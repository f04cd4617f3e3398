import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { pageOf } from '../collection/page-of';
import { describeDependant, type DependantName } from './describe-dependant';
import type { StoredDocument } from './find-dependants';
import { findMentions, type Mention } from './mentions';
import { sourceOf, sourcesOf } from './sources';

type Target = { req: PayloadRequest; collection: SanitizedCollectionConfig; id: number };

const isRequired = (fields: FlattenedField[], [name, ...rest]: string[]): boolean => {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return false;
  if (rest.length > 0) return 'flattenedFields' in field && isRequired(field.flattenedFields, rest);
  return 'required' in field && field.required === true;
};

/** Documents that stand on the page of another one go with it when it is taken off the site. */
const standsOnPage = ({
  collection,
  user,
  path,
}: {
  collection: SanitizedCollectionConfig;
  user: SanitizedCollectionConfig;
  path: string;
}): boolean =>
  pageOf(collection)?.shows?.some((shown) => shown.collection === user.slug && shown.field === path) ?? false;

const nameUsers = (user: SanitizedCollectionConfig, mentions: Mention[]): DependantName[] => {
  const key = user.admin.useAsTitle ?? 'id';
  const foundIn = (state: Mention['state']): Map<number, StoredDocument> =>
    new Map(
      mentions
        .filter((mention) => mention.state === state)
        .map(({ document: id, title }) => [id, { id, [key]: title }]),
    );
  const [published, drafts] = [foundIn('published'), foundIn('draft')];
  return [...new Set(mentions.map(({ document }) => document))].map((id) =>
    describeDependant({
      collection: user,
      id,
      published: published.get(id) ?? null,
      draft: drafts.get(id) ?? null,
    }),
  );
};

/**
 * Every document that uses another one: through a field, a row, a block or a link in a text, published or as a draft.
 * With `essential` only those that would lose something on the site: they are published, and either need it to be
 * complete or show it; what merely stands on its page is left out.
 */
export const findUsers = async ({
  essential = false,
  ...target
}: Target & { essential?: boolean }): Promise<DependantName[]> => {
  const { collection, id, req } = target;
  const { payload } = req;
  const users = payload.config.collections.filter(hasDraftsEnabled);
  const globals = payload.config.globals.filter(({ flattenedFields }) => flattenedFields.length > 0);
  const sources = [...users.flatMap((user) => sourcesOf(payload, user)), ...globals.map(sourceOf)];
  const mentions = await findMentions({
    req,
    sources: essential ? sources.filter(({ state }) => state === 'published') : sources,
    target: { slug: collection.slug, id },
  });

  const names: DependantName[] = [];
  for (const user of users) {
    const own = mentions
      .filter(({ about }) => about === user.slug)
      // None uses itself.
      .filter(({ document }) => user.slug !== collection.slug || document !== id)
      .filter(
        ({ path }) =>
          !essential || isRequired(user.flattenedFields, path.split('.')) || !standsOnPage({ collection, user, path }),
      );
    names.push(...nameUsers(user, own));
  }
  for (const { slug, label } of globals)
    if (mentions.some(({ about }) => about === slug)) {
      const title = typeof label === 'string' ? label : slug;
      names.push({ collection: slug, kind: 'Settings', id: 0, title, published: true, draft: false });
    }
  return names;
};
