import type { CollectionSlug } from 'payload';

import type { Lookup } from '@/core/fixtures/fixture';

import { forwardLink } from './forward-links';

export type Name = { collection: CollectionSlug; key: string };

const nameOf = ({ collection, key }: Name): string => `${collection}/${key}`;

export type Directory = {
  remember: (name: Name, id: number) => void;
  idOf: Lookup;
  /** Makes the data of a fixture; links to what is not written yet are {@link forwardLink}s, named in `missing`. */
  read: <T>(make: (id: Lookup) => T) => { data: T; missing: string[] };
};

/** The ids of the documents written so far, by collection and key. Throws on a key that no fixture has. */
export const createDirectory = (names: Name[]): Directory => {
  const ids = new Map<string, number | null>(names.map((name) => [nameOf(name), null]));

  const find = (name: Name): number | null => {
    const id = ids.get(nameOf(name));
    if (id === undefined) throw new Error(`There is no fixture ${nameOf(name)}.`);
    return id;
  };

  return {
    remember: (name, id) => {
      ids.set(nameOf(name), id);
    },
    idOf: (collection, key) => {
      const id = find({ collection, key });
      if (id === null) throw new Error(`The fixture ${nameOf({ collection, key })} is not written yet.`);
      return id;
    },
    read: (make) => {
      const missing = new Set<string>();
      const data = make((collection, key) => {
        const id = find({ collection, key });
        if (id !== null) return id;
        missing.add(nameOf({ collection, key }));
        return forwardLink;
      });
      return { data, missing: [...missing] };
    },
  };
};
