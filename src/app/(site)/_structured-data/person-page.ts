import type { MedicalClinicLeaf, PersonLeaf, ProfilePageLeaf } from 'schema-dts';

import type { Locale } from '@/core/locales';

import type { PersonView } from '@/ui/people/person-card';

import { absolute, nameAndUrl } from './basics';

type Person = {
  name: string;
  jobTitle: string;
  credentials: { name: string }[];
  clinics: { name: string; href: string }[];
};

const personOf = ({ person, href }: { person: Person; href: string }): PersonLeaf => {
  const credentials: PersonLeaf['hasCredential'] = person.credentials.map(({ name }) => ({
    '@type': 'EducationalOccupationalCredential',
    name,
  }));
  const clinics: MedicalClinicLeaf[] = person.clinics.map((clinic) => ({
    '@type': 'MedicalClinic',
    ...nameAndUrl(clinic),
  }));
  return {
    '@type': 'Person',
    ...nameAndUrl({ name: person.name, href }),
    jobTitle: person.jobTitle,
    ...(person.credentials.length === 0 ? {} : { hasCredential: credentials }),
    ...(clinics.length === 0 ? {} : { worksFor: clinics }),
  };
};

/** Somebody as lists show them. */
export const personCard = ({ name, href, role, credentials }: PersonView): PersonLeaf => ({
  '@type': 'Person',
  ...nameAndUrl({ name, href }),
  jobTitle: role,
  ...(credentials === null ? {} : { honorificSuffix: credentials }),
});

/** The page of somebody who treats, writes or reviews. */
export const personPage = ({
  person,
  href,
  locale,
}: {
  person: Person;
  href: string;
  locale: Locale;
}): ProfilePageLeaf => ({
  '@type': 'ProfilePage',
  url: absolute(href),
  inLanguage: locale,
  mainEntity: personOf({ person, href }),
});
