import { readPictures } from '@/collections/media/queries';
import type { PersonCardView } from '@/collections/person/queries';
import { readPeople } from '@/collections/person/queries';
import type { Locale } from '@/core/locales';
import { idOf } from '@/core/read/relation';
import type { Therapy } from '@/payload-types';
import type { GovernanceProps, Signatory } from '@/ui/people/governance';
import type { PersonView } from '@/ui/people/person-card';

type Governed = Pick<Therapy, 'governance' | 'translation'>;

const signatory = (person: PersonCardView | undefined): Signatory | null =>
  person ? { name: person.name, href: person.href, credentials: person.credentials } : null;

/** Who wrote and reviewed a page, ready to show. */
export const readGovernance = async ({
  document: { governance, translation },
  locale,
}: {
  document: Governed;
  locale: Locale;
}): Promise<GovernanceProps> => {
  const author = idOf(governance.author);
  const reviewer = idOf(governance.reviewer);
  const translator = idOf(translation?.reviewer);
  const people = await readPeople({ ids: [author, reviewer, translator].filter((id) => id !== null), locale });
  return {
    locale,
    author: signatory(people.find(({ id }) => id === author)),
    reviewer: signatory(people.find(({ id }) => id === reviewer)),
    reviewedOn: governance.reviewedOn,
    nextReviewOn: governance.nextReviewDue,
    conflicts: governance.conflicts ?? null,
    funding: governance.funding ?? null,
    changeNote: governance.changeNote ?? null,
    corrections: (governance.corrections ?? []).map(({ on, text }) => ({ on, text })),
    translation:
      translation?.state === 'reviewed'
        ? {
            reviewer: signatory(people.find(({ id }) => id === translator)),
            reviewedOn: translation.reviewedOn ?? null,
          }
        : null,
  };
};

/** People as cards with their portraits. */
export const toPersonViews = async ({
  people,
  locale,
}: {
  people: PersonCardView[];
  locale: Locale;
}): Promise<PersonView[]> => {
  const picture = await readPictures({ ids: people.map((person) => person.picture), locale });
  return people.map((person) => ({
    name: person.name,
    href: person.href,
    role: person.jobTitle,
    credentials: person.credentials,
    portrait: picture(person.picture),
  }));
};
