import type { Reference } from '@/payload-types';

import type { Draft, Problem } from './problem';
import type { Basis } from './rules';

/** What a rating has to know of a study that it rests on. */
export type Study = Pick<Reference, 'title' | 'design' | 'population' | 'updateStatus'>;

/** Designs that start at high certainty: trials with random groups, and reviews that gather them. */
const randomisedDesigns: Study['design'][] = ['randomised-trial', 'systematic-review', 'guideline'];

const isRandomised = ({ design, population }: Study): boolean =>
  population === 'people' && randomisedDesigns.includes(design);

/** Where a rating of these studies starts from. */
export const basisOf = (studies: Study[]): Basis => (studies.some(isRandomised) ? 'randomised' : 'observational');

const inRetracted = (studies: Study[]): Problem[] =>
  studies
    .filter(({ updateStatus }) => updateStatus === 'retracted')
    .map(({ title }) => ({
      path: 'references',
      message: `“${title}” was retracted and cannot carry a rating. Take it out and rate what is left.`,
    }));

/** What contradicts itself between a rating and the studies that it rests on. */
export const findStudyProblems = ({ rating, studies }: { rating: Draft; studies: Study[] }): Problem[] => {
  if (studies.length === 0) return [];
  const { basis, certainty } = rating;
  const inPeople = studies.some(({ population }) => population === 'people');
  return [
    ...inRetracted(studies),
    ...(!inPeople && certainty && certainty !== 'very-low'
      ? [
          {
            path: 'certainty',
            message:
              'None of the studies was done in people: all are in animals or in a laboratory. Choose “Very low”, or add studies in people.',
          },
        ]
      : []),
    ...(basis === 'randomised' && basisOf(studies) !== 'randomised'
      ? [
          {
            path: 'basis',
            message:
              'None of the studies is a randomised trial in people or a review of such trials. Choose “Other studies”, or add the trials.',
          },
        ]
      : []),
  ];
};
