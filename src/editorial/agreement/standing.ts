import type { Locale } from '@/core/locales';
import { languagesOf } from '@/core/translation/languages';

import { findDisagreements } from '../claims/across/disagreements';
import type { Circle, Member } from './circles';
import type { Data } from './read-pages';
import { type Centre, factsOf, type Speaker, textsOf, type Told } from './told';

/**
 * How another page stands to what it says: it says so to patients and in its newest draft, only in a draft, or to patients
 * but no longer in its newest draft.
 */
export type Standing = 'said' | 'drafted' | 'taken back';

/** What another page says against something. */
export type Against = { heard: Told; from: Member; standing: Standing };

/** Something a document says, with everything that speaks against it. */
export type Contradicted = { one: Told; against: Against[] };

type Heard = Told & { from: Member };

/** What patients read of another page; a translation that nobody reviewed is not read yet. */
const isRead = (document: Data, locale: Locale): boolean => languagesOf({ document }).includes(locale);

const hear = ({ from, document, hasText }: { from: Member; document: Data | null; hasText: boolean }): Heard[] => {
  if (document === null) return [];
  const { collection, centre } = from;
  const texts = hasText ? textsOf({ collection, document, centre }) : [];
  return [...factsOf({ collection, document }), ...texts].map((one) => ({ ...one, from }));
};

const keyOf = ({ topic, path, start }: Told): string => `${topic} ${path} ${start}`;

type Found = Map<string, { heard: Told; from: Member; isPublished: boolean; isNewest: boolean }>;

/** What of a document cannot be true together with the pages of its circles. */
export const findContradicted = ({
  collection,
  document,
  circles,
  locale,
}: Pick<Speaker, 'collection' | 'document'> & { circles: Circle[]; locale: Locale }): Contradicted[] => {
  const all = new Map<string, { one: Told; found: Found }>();
  const note = (own: Told[], others: Heard[], shape: 'isPublished' | 'isNewest') => {
    for (const { one, against } of findDisagreements({ own, others })) {
      const entry = all.get(keyOf(one)) ?? { one, found: new Map() as Found };
      all.set(keyOf(one), entry);
      for (const { from, ...heard } of against) {
        const page = `${from.collection.slug} ${from.id}`;
        const known = entry.found.get(page) ?? { heard, from, isPublished: false, isNewest: false };
        entry.found.set(page, { ...known, [shape]: true });
      }
    }
  };
  for (const { own, others } of circles) {
    const told = tellAll({ collection, document, centre: own });
    note(
      told,
      others.flatMap((from) =>
        hear({ from, document: from.published, hasText: from.published !== null && isRead(from.published, locale) }),
      ),
      'isPublished',
    );
    note(
      told,
      others.flatMap((from) => hear({ from, document: from.newest, hasText: true })),
      'isNewest',
    );
  }
  return [...all.values()].map(({ one, found }) => ({
    one,
    against: [...found.values()].map(({ heard, from, isPublished, isNewest }) => ({
      heard,
      from,
      standing: !isPublished ? 'drafted' : isNewest ? 'said' : 'taken back',
    })),
  }));
};

/** All that a document says of a centre. */
export const tellAll = (speaker: Speaker): Told[] => [...factsOf(speaker), ...textsOf(speaker)];

/** Nothing is known of the centre yet: for a first look at whether there is anything to compare. */
export const anyCentre: Centre = { names: [], part: 'whole', isOfSeveral: false };
