import type { Tab } from 'payload';

import { choice, day, group, list, number, relation, row, tab, text, textarea } from '@/core/fields/build';

import {
  certainties,
  denominators,
  directions,
  downgradeReasons,
  validateReferences,
  validateSearchedOn,
} from './rules';

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

export const resultTab = (): Tab =>
  tab('Result', 'What was found, and how sure that is.', [
    row(
      choice('direction', 'Direction', 'What the studies found. "No studies found" is an answer.', directions, {
        required: true,
      }),
      choice('certainty', 'Certainty (GRADE)', 'How sure we are of it. Not the size of the effect.', certainties, {
        required: true,
      }),
    ),
    list('downgradedFor', 'Reasons for the certainty', 'Why it is not higher.', {
      singular: 'Reason',
      rowTitle: 'reason',
      fields: [
        choice('reason', 'GRADE domain', 'One of the five domains.', downgradeReasons, { required: true }),
        text('explanation', 'Explanation', 'One sentence a patient could follow.', { required: true }),
      ],
    }),
    group(
      'absolute',
      'Absolute numbers',
      'Out of how many people, with and without. Leave empty where studies do not say.',
      [
        row(
          choice('per', 'Out of', 'The same number for both.', denominators),
          number('control', 'Without it', 'How many of them had the outcome.', { min: 0, max: 1000 }),
          number('treated', 'With it', 'How many of them had the outcome.', { min: 0, max: 1000 }),
        ),
        row(
          number('intervalLow', 'With it, at least', 'Lower end of the 95% interval.', { min: 0, max: 1000 }),
          number('intervalHigh', 'With it, at most', 'Upper end of the 95% interval.', { min: 0, max: 1000 }),
        ),
      ],
    ),
    relation('references', 'Studies', 'The studies behind the rating. Needed unless none were found.', 'references', {
      hasMany: true,
      validate: validateReferences,
    }),
    day('searchedOn', 'Searched on', 'When somebody last looked for studies. Needed when none were found.', {
      validate: validateSearchedOn,
    }),
    textarea('note', 'Note', 'Anything a reader should know about these studies. Optional.'),
  ]);

export const assessmentTab = (): Tab =>
  tab('Assessment', 'Who rated it and when.', [
    row(
      relation('assessor', 'Assessor', 'Who rated the evidence.', 'people', { required: true }),
      day('assessedOn', 'Assessed on', 'Day of the rating.', { required: true }),
    ),
  ]);
