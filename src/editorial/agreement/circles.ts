import type { CollectionSlug } from 'payload';

import { fold } from '../claims/text/fold';
import { type CentreCollection, centresAmong, idsIn } from './centres';
import type { Data, NamedCollection, Page, ReadPages, Way } from './read-pages';
import type { Centre } from './told';

export type Asked = {
  collection: NamedCollection;
  /** Null while it was never saved. */
  id: number | null;
  /** As it stands in the form, or as it would be saved. */
  document: Data;
  /** Every collection of the site. */
  collections: NamedCollection[];
  readPages: ReadPages;
};

/** A page that speaks of the centre, and how. */
export type Member = Page & { centre: Centre };

/** A therapy with every page that speaks of it: how the asking document does, and the others. */
export type Circle = { own: Centre; others: Member[] };

/** The documents that the asking one belongs to; itself when it is such a one. */
const readCentres = async (
  { collection, id, document, readPages }: Asked,
  { collection: { slug }, shows, through }: CentreCollection,
): Promise<Page[]> => {
  if (slug === collection.slug) return id === null ? [] : [{ collection, id, published: document, newest: document }];
  const isOwn = (link: { collection: string }) => link.collection === collection.slug;
  const shown: Way = { field: 'id', to: shows.filter(isOwn).flatMap(({ field }) => idsIn(document[field])) };
  const named = id === null ? [] : through.filter(isOwn).map(({ field }): Way => ({ field, to: [id] }));
  return readPages({ slug: slug as CollectionSlug, ways: [shown, ...named] });
};

const shapesOf = ({ published, newest }: Page): Data[] => [published, newest].filter((one) => one !== null);

const keepWhere = (page: Page, belongs: (document: Data) => boolean): Page => ({
  ...page,
  published: page.published && belongs(page.published) ? page.published : null,
  newest: page.newest && belongs(page.newest) ? page.newest : null,
});

const isOfSeveral = (page: Page, field: string): boolean => shapesOf(page).some((one) => idsIn(one[field]).length > 1);

type Around = { field: string; pages: Page[] }[];

/**
 * The pages around some centres, by the link through which they belong to them. One query after the other: those of a
 * transaction share a connection.
 */
const readAround = async (readPages: ReadPages, { shows, through }: CentreCollection, centres: Page[]) => {
  const ids = centres.map(({ id }) => id);
  const [shown, named]: [Around, Around] = [[], []];
  for (const { collection: slug, field } of shows)
    shown.push({ field, pages: await readPages({ slug, ways: [{ field, to: ids }] }) });
  for (const { collection: slug, field } of through) {
    const to = centres.flatMap((centre) => shapesOf(centre).flatMap((one) => idsIn(one[field])));
    named.push({ field, pages: await readPages({ slug, ways: [{ field: 'id', to }] }) });
  }
  return { shown, named };
};

/** Every circle that a document belongs to. */
export const readCircles = async (asked: Asked): Promise<Circle[]> => {
  const { collection, id, document, collections, readPages } = asked;
  const isOther = (page: Page) => page.collection.slug !== collection.slug || page.id !== id;
  const isOwn = (link: { collection: string }) => link.collection === collection.slug;
  const circles: Circle[] = [];
  for (const of of centresAmong(collections)) {
    const centres = await readCentres(asked, of);
    if (centres.length === 0) continue;
    const { shown, named } = await readAround(readPages, of, centres);
    for (const centre of centres) {
      const names = shapesOf(centre).flatMap(of.names).map(fold);
      const whole: Centre = { names, part: 'whole', isOfSeveral: false };
      const members: Member[] = [
        { ...centre, centre: whole },
        ...shown.flatMap(({ field, pages }) =>
          pages.map((page) => ({
            ...keepWhere(page, (one) => idsIn(one[field]).includes(centre.id)),
            centre: { ...whole, isOfSeveral: isOfSeveral(page, field) },
          })),
        ),
        ...named.flatMap(({ field, pages }) => {
          const ids = new Set(shapesOf(centre).flatMap((one) => idsIn(one[field])));
          return pages
            .filter((page) => ids.has(page.id))
            .map((page) => ({ ...page, centre: { ...whole, part: 'named' as const } }));
        }),
      ];
      const isNamed = of.through.some(isOwn);
      const several = of.shows.filter(isOwn).some(({ field }) => idsIn(document[field]).length > 1);
      circles.push({
        own: { names, part: isNamed ? 'named' : 'whole', isOfSeveral: several },
        others: members.filter(isOther),
      });
    }
  }
  return circles;
};
