import type { Tab } from 'payload';

import { approversOnceGiven } from '@/core/access/approvers-once-given';
import { checkbox, choice, day, group, list, number, relation, row, tab, text, textarea } from '@/core/fields/build';

import {
  bases,
  certainties,
  countedOutcomes,
  denominators,
  directions,
  downgradeReasons,
  downgradeSteps,
  upgradeReasons,
} from './rules';
import { patientSentenceField } from './sentence-field';
import {
  validateBasis,
  validateCertainty,
  validateCount,
  validateDirection,
  validateDowngrades,
  validatePer,
  validateReferences,
  validateSearchedOn,
  validateUpgrades,
} from './validate';

export const questionTab = (): Tab =>
  tab('Question', 'What exactly was asked.', [
    row(
      relation('therapy', 'Therapy', 'What was tried.', 'therapies', { required: true }),
      relation('condition', 'Condition', 'In whom.', 'conditions', { required: true }),
    ),
    row(
      text('outcome', 'Outcome', 'What was measured, in plain words, for example "pain".', { required: true }),
      text('comparator', 'Compared with', 'For example "steroid injection".', { required: true }),
      text('timePoint', 'At', 'For example "6 months".', { required: true }),
    ),
  ]);

/** A judgement of people who approve. Its reasons stay open, for wording and translation: they have to add up to it. */
const rating = { access: { update: approversOnceGiven('certainty') } };

const certaintyFields = () => [
  row(
    choice('direction', 'Direction', 'What the studies found. "No studies found" is an answer.', directions, {
      required: true,
      validate: validateDirection,
    }),
    choice('certainty', 'Certainty (GRADE)', 'How sure we are of it. Not the size of the effect.', certainties, {
      required: true,
      validate: validateCertainty,
      ...rating,
    }),
    choice('basis', 'Starts from', 'Left empty, it follows from the designs of the studies.', bases, {
      validate: validateBasis,
      ...rating,
    }),
  ),
  list(
    'downgradedFor',
    'Reasons against the certainty',
    'Why it is not higher. They have to add up to the certainty.',
    {
      singular: 'Reason',
      rowTitle: ['reason', 'steps'],
      validate: validateDowngrades,
      fields: [
        row(
          choice('reason', 'GRADE domain', 'One of the five domains.', downgradeReasons, { required: true }),
          choice('steps', 'How serious', 'How much it takes off.', downgradeSteps, {
            required: true,
            defaultValue: '1',
          }),
        ),
        text('explanation', 'Explanation', 'One sentence a patient could follow.', { required: true }),
      ],
    },
  ),
  list('upgradedFor', 'Reasons for more certainty', 'Rare, and only for studies without random groups.', {
    singular: 'Reason',
    rowTitle: 'reason',
    validate: validateUpgrades,
    fields: [
      choice('reason', 'GRADE reason', 'One of three grounds to trust such studies more.', upgradeReasons, {
        required: true,
      }),
      text('explanation', 'Explanation', 'One sentence a patient could follow.', { required: true }),
    ],
  }),
];

const count = (name: Parameters<typeof validateCount>[0], label: string, help: string) =>
  number(name, label, help, { min: 0, max: 1000, validate: validateCount(name) });

const numbersGroup = () =>
  group(
    'absolute',
    'Absolute numbers',
    'Out of how many people, with and without. Leave empty where studies do not say.',
    [
      row(
        choice('per', 'Out of', 'The same number for both.', denominators, { validate: validatePer }),
        choice('counted', 'What is counted', 'Decides which side more people speak for.', countedOutcomes, {
          defaultValue: 'good',
        }),
      ),
      row(
        count('control', 'Without it', 'How many of them had the outcome.'),
        count('treated', 'With it', 'How many of them had the outcome.'),
      ),
      row(
        count('intervalLow', 'With it, at least', 'Lower end of the 95% interval.'),
        count('intervalHigh', 'With it, at most', 'Upper end of the 95% interval.'),
      ),
    ],
  );

export const resultTab = (): Tab =>
  tab('Result', 'What was found, and how sure that is.', [
    ...certaintyFields(),
    numbersGroup(),
    relation('references', 'Studies', 'The studies behind the rating. Needed unless none were found.', 'references', {
      hasMany: true,
      validate: validateReferences,
    }),
    checkbox(
      'partOfStudies',
      'Only some of the people count',
      'Tick it when the studies also had people with other conditions or other treatments.',
    ),
    day('searchedOn', 'Searched on', 'When somebody last looked for studies. Needed when none were found.', {
      validate: validateSearchedOn,
    }),
    textarea('note', 'Note', 'Anything a reader should know about these studies. Optional.'),
    patientSentenceField(),
  ]);

export const assessmentTab = (): Tab =>
  tab('Assessment', 'Who rated it and when.', [
    row(
      relation('assessor', 'Assessor', 'Who rated the evidence.', 'people', {
        required: true,
        access: { update: approversOnceGiven('assessor') },
      }),
      day('assessedOn', 'Assessed on', 'Day of the rating.', {
        required: true,
        access: { update: approversOnceGiven('assessedOn') },
      }),
    ),
  ]);
