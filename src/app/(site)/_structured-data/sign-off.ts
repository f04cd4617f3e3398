import type { PersonLeaf, WebPageLeaf } from 'schema-dts';

import type { GovernanceProps, Signatory } from '@/ui/people/governance';

import { dayOf, nameAndUrl, unlessEmpty } from './basics';

const person = ({ name, href, credentials }: Signatory): PersonLeaf => ({
  '@type': 'Person',
  ...nameAndUrl({ name, href }),
  ...(credentials === null ? {} : { honorificSuffix: credentials }),
});

type SignedOff = Pick<WebPageLeaf, 'author' | 'reviewedBy' | 'lastReviewed' | 'correction'>;

/** Who wrote and reviewed a page, when, and what was put right. A reviewer is a person: `Physician` is a business. */
export const signOff = ({ author, reviewer, reviewedOn, corrections }: GovernanceProps): SignedOff => ({
  ...(author === null ? {} : { author: person(author) }),
  ...(reviewer === null ? {} : { reviewedBy: person(reviewer) }),
  ...(reviewedOn === null ? {} : { lastReviewed: dayOf(reviewedOn) }),
  ...unlessEmpty(
    'correction',
    corrections.map(({ text }) => text),
  ),
});
