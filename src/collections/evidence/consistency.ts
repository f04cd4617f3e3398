import { certaintyFrom, compareCertainty, stepsDown } from './grade';
import { findNumberProblems } from './numbers';
import type { Draft, Problem } from './problem';
import { bases, certainties } from './rules';

const choose = (name: string): string => `Choose “${name}”`;

const withoutStudies = ({ certainty, downgradedFor, upgradedFor, references, searchedOn }: Draft): Problem[] => [
  ...((references ?? []).length > 0
    ? [
        {
          path: 'references',
          message: 'The direction says that no studies were found. Take the studies out, or change the direction.',
        },
      ]
    : []),
  ...(searchedOn ? [] : [{ path: 'searchedOn', message: 'Say when somebody last looked for studies.' }]),
  ...(certainty && certainty !== 'very-low'
    ? [{ path: 'certainty', message: `Where nothing was found, nothing is known. ${choose(certainties['very-low'])}.` }]
    : []),
  ...((downgradedFor ?? []).length > 0
    ? [{ path: 'downgradedFor', message: 'Without studies there is nothing to lower. Take the reasons out.' }]
    : []),
  ...((upgradedFor ?? []).length > 0
    ? [{ path: 'upgradedFor', message: 'Without studies there is nothing to raise. Take the reasons out.' }]
    : []),
];

const inReasons = ({ basis, downgradedFor, upgradedFor }: Draft): Problem[] => {
  const domains = (downgradedFor ?? []).map(({ reason }) => reason);
  const raised = (upgradedFor ?? []).length > 0;
  return [
    ...(new Set(domains).size < domains.length
      ? [
          {
            path: 'downgradedFor',
            message:
              'Each of the five domains counts once. Put what belongs to one domain into one reason; if it weighs double, mark it as very serious.',
          },
        ]
      : []),
    ...(raised && basis === 'randomised'
      ? [
          {
            path: 'upgradedFor',
            message: 'GRADE raises only ratings of studies without random groups. Take these reasons out.',
          },
        ]
      : []),
    ...(raised && basis !== 'randomised' && domains.length > 0
      ? [
          {
            path: 'upgradedFor',
            message: 'GRADE raises only what nothing lowers. Take these reasons out, or those against the certainty.',
          },
        ]
      : []),
  ];
};

const inCertainty = ({ certainty, basis, downgradedFor, upgradedFor }: Draft): Problem[] => {
  if (!certainty || !basis) return [];
  const accounted = certaintyFrom({ basis, downgradedFor, upgradedFor });
  const difference = compareCertainty(certainty, accounted);
  const name = certainties[accounted];
  if (difference > 0) {
    const steps = stepsDown({ downgradedFor });
    const taken =
      steps === 0 ? 'nothing raises it' : `the reasons take off ${steps === 1 ? 'one step' : `${steps} steps`}`;
    return [
      {
        path: 'certainty',
        message: `Too sure for the reasons given (${bases[basis].toLowerCase()}; ${taken}). ${choose(name)}, or correct the reasons.`,
      },
    ];
  }
  if (difference < 0)
    return [
      {
        path: 'downgradedFor',
        message: `The reasons explain ${name.toLowerCase()} certainty, but the rating says ${certainties[certainty].toLowerCase()}. Name what else lowers it, mark a reason as very serious, or choose “${name}”.`,
      },
    ];
  return [];
};

/** What contradicts itself in a rating, without looking at its studies. The first problem of a field comes first. */
export const findProblems = (rating: Draft): Problem[] => {
  if (rating.direction === 'no-studies') return [...withoutStudies(rating), ...findNumberProblems(rating)];
  return [
    ...((rating.references ?? []).length > 0
      ? []
      : [
          {
            path: 'references',
            message: 'Name the studies behind this rating, or set the direction to "No studies found".',
          },
        ]),
    ...inReasons(rating),
    ...inCertainty(rating),
    ...findNumberProblems(rating),
  ];
};
