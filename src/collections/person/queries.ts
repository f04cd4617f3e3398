import 'server-only';

import { type Locale, localizePath } from '@/core/locales';
import { readAll, readByIds, readBySlug, readRelated } from '@/core/read/documents';
import { idOf, idsOf } from '@/core/read/relation';
import { entitlementsOf } from '@/editorial/governance/credentials';
import type { Person } from '@/payload-types';

export type PersonCardView = {
  id: number;
  name: string;
  href: string;
  jobTitle: string;
  credentials: string | null;
  /** The day on which the first of what entitles this person ends, or null. */
  entitledUntil: string | null;
  picture: number | null;
  clinics: number[];
};

const credentialsOf = ({ credentials }: Person): string | null => {
  const letters = (credentials ?? []).flatMap(({ abbreviation }) => abbreviation ?? []);
  return letters.length === 0 ? null : letters.join(', ');
};

const toCard = ({ person, locale }: { person: Person; locale: Locale }): PersonCardView => ({
  id: person.id,
  name: person.name,
  href: localizePath({ path: `/team/${person.slug}`, locale }),
  jobTitle: person.jobTitle,
  credentials: credentialsOf(person),
  entitledUntil: entitlementsOf(person)[0]?.expiresOn ?? null,
  picture: idOf(person.picture),
  clinics: idsOf(person.clinics),
});

const toCards = (people: Person[], locale: Locale): PersonCardView[] =>
  people.map((person) => toCard({ person, locale }));

export const findPerson = ({ slug, locale }: { slug: string; locale: Locale }): Promise<Person | null> =>
  readBySlug({ collection: 'people', locale, slug });

export const listPeople = async ({ locale }: { locale: Locale }): Promise<PersonCardView[]> =>
  toCards(await readAll({ collection: 'people', locale, sort: 'name' }), locale);

export const readPeople = async ({ ids, locale }: { ids: number[]; locale: Locale }): Promise<PersonCardView[]> =>
  toCards(await readByIds({ collection: 'people', locale, ids }), locale);

export const listPeopleAt = async ({ clinic, locale }: { clinic: number; locale: Locale }): Promise<PersonCardView[]> =>
  toCards(
    await readRelated({ collection: 'people', locale, field: 'clinics', to: 'clinics', id: clinic, sort: 'name' }),
    locale,
  );
