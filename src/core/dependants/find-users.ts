import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { hasDraftsEnabled } from 'payload/shared';

import { pageOf } from '../collection/page-of';
import { type Locale, locales } from '../locales';
import { inOwnLocale } from '../request/in-own-locale';
import { describeDependant, type DependantName } from './describe-dependant';
import type { Dependant, StoredDocument } from './find-dependants';
import { findGlobalUsers } from './find-global-users';
import { linksTo } from './links-to';
import { pathsTo, type RelationPath } from './relation-paths';

type Target = { req: PayloadRequest; collection: SanitizedCollectionConfig; id: number };

type Query = Target & { user: SanitizedCollectionConfig; paths: RelationPath[]; draft: boolean };

/** Documents that stand on the page of another one go with it when it is taken off the site. */
const standsOnPage = ({ collection, user, path }: { path: string } & Pick<Query, 'collection' | 'user'>): boolean =>
  pageOf(collection)?.shows?.some((shown) => shown.collection === user.slug && shown.field === path) ?? false;

const ask = async ({
  req,
  user,
  where,
  draft,
  locale,
  whole,
}: Query & { where: Where; locale: Locale; whole: boolean }) => {
  const { docs } = await req.payload.find({
    collection: user.slug,
    where,
    depth: 0,
    draft,
    joins: false as never,
    locale,
    pagination: false,
    ...(whole ? {} : { select: { [user.admin.useAsTitle ?? 'id']: true, _status: true } }),
    req: inOwnLocale(req),
  });
  return docs as unknown as StoredDocument[];
};

/** What the rows of one state hold; texts are written in each language apart. */
const readState = async (query: Query): Promise<StoredDocument[]> => {
  const { collection, id, paths } = query;
  const found = new Map<number, StoredDocument>();
  const whereOf = (kind: RelationPath['kind']): Where => ({
    or: paths.filter((path) => path.kind === kind).map(({ path }) => ({ [path]: { equals: id } })),
  });
  for (const locale of locales) {
    const add = (docs: StoredDocument[]) => docs.forEach((doc) => found.set(doc.id, found.get(doc.id) ?? doc));
    if (paths.some(({ kind }) => kind === 'field'))
      add(await ask({ ...query, where: whereOf('field'), locale, whole: false }));
    if (paths.some(({ kind }) => kind === 'link')) {
      const linking = await ask({ ...query, where: whereOf('link'), locale, whole: true });
      add(linking.filter((doc) => linksTo(doc, { slug: collection.slug, id })));
    }
  }
  // None uses itself.
  if (query.user.slug === collection.slug) found.delete(id);
  return [...found.values()];
};

const findIn = async (query: Omit<Query, 'draft'>): Promise<Dependant[]> => {
  const main = await readState({ ...query, draft: false });
  const latest = await readState({ ...query, draft: true });
  const published = new Map(main.filter(({ _status }) => _status === 'published').map((doc) => [doc.id, doc]));
  const drafts = new Map(latest.filter(({ _status }) => _status !== 'published').map((doc) => [doc.id, doc]));
  return [...new Set([...published.keys(), ...drafts.keys()])].map((id) => ({
    collection: query.user,
    id,
    published: published.get(id) ?? null,
    draft: drafts.get(id) ?? null,
  }));
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
  const { collection, req } = target;
  const found: Dependant[] = [];
  for (const other of req.payload.config.collections.filter(hasDraftsEnabled)) {
    const paths = pathsTo({ fields: other.flattenedFields, slug: collection.slug }).filter(
      ({ path, required }) => !essential || required || !standsOnPage({ collection, user: other, path }),
    );
    if (paths.length > 0) found.push(...(await findIn({ ...target, user: other, paths })));
  }
  const names = found.filter(({ published }) => !essential || published !== null).map(describeDependant);
  return [...names, ...(await findGlobalUsers(target))];
};
