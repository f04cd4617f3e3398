import { citedProse } from '@/citations/editor';
import { choice, group, list, number, richText, row, tab, text, textarea } from '@/core/fields/build';

import { intervalUnits, validateAtLeast } from '../rules';

const minutes = (name: string, label: string, help: string) =>
  group(name, label, help, [
    row(
      number('min', 'From (minutes)', 'Shortest usual time.', { min: 1, max: 480 }),
      number('max', 'To (minutes)', 'Longest usual time.', {
        min: 1,
        max: 480,
        validate: validateAtLeast({ field: 'min', label: 'From' }),
      }),
    ),
  ]);

export const visitTab = () =>
  tab('The visit', 'Before, during and after.', [
    richText('preparation', 'How to prepare', 'Medicines, food, driving: what to do before the visit.', {
      editor: citedProse,
      required: true,
    }),
    list('steps', 'How it is done', 'What happens, step by step, as the patient lives it.', {
      singular: 'Step',
      rowTitle: 'title',
      required: true,
      minRows: 1,
      fields: [
        text('title', 'Step', 'A few words.', { required: true }),
        textarea('text', 'What happens', 'Two or three sentences.', { required: true }),
        list('details', 'Details', 'Parts of this step. Optional.', {
          singular: 'Detail',
          rowTitle: 'text',
          fields: [text('text', 'Detail', 'One part of the step.', { required: true })],
        }),
      ],
    }),
    minutes('visitMinutes', 'Length of the visit', 'From arriving to leaving.'),
    minutes('procedureMinutes', 'Length of the procedure', 'The injections themselves.'),
    group('sessions', 'Number of sessions', 'The usual course. The cost of a course is worked out from it.', [
      row(
        number('min', 'From', 'Fewest usual sessions.', { min: 1, max: 52 }),
        number('max', 'To', 'Most usual sessions.', {
          min: 1,
          max: 52,
          validate: validateAtLeast({ field: 'min', label: 'From' }),
        }),
      ),
      row(
        number('intervalMin', 'Time between, from', 'Shortest time between two sessions.', { min: 1, max: 52 }),
        number('intervalMax', 'Time between, to', 'Longest time between two sessions.', {
          min: 1,
          max: 52,
          validate: validateAtLeast({ field: 'intervalMin', label: 'Time between, from' }),
        }),
        choice('intervalUnit', 'Unit', 'Days, weeks or months.', intervalUnits),
      ),
    ]),
    richText('aftercare', 'Aftercare', 'What to do and not to do in the days after.', {
      editor: citedProse,
      required: true,
    }),
    list('recovery', 'The days and weeks after', 'What people usually notice, over time. Never a promise.', {
      singular: 'Stage',
      rowTitle: 'when',
      fields: [
        text('when', 'When', 'For example "First two days".', { required: true }),
        textarea('what', 'What you may notice', 'One or two sentences.', { required: true }),
      ],
    }),
  ]);
