import { checkbox, list, relation, tab, text, textarea } from '@/core/fields/build';

import { validateAlternatives } from '../rules';

export const alternativesTab = () =>
  tab('Alternatives', 'What else there is, doing nothing among them.', [
    list('alternatives', 'Alternatives', 'Honest options, one of them doing nothing for now.', {
      singular: 'Alternative',
      rowTitle: 'name',
      required: true,
      minRows: 1,
      validate: validateAlternatives,
      fields: [
        text('name', 'Alternative', 'For example "Exercise with a physiotherapist".', { required: true }),
        textarea('summary', 'What to know', 'What speaks for it and against it, in two sentences.', { required: true }),
        checkbox('doingNothing', 'This is doing nothing', 'Tick it on the row about waiting.'),
        relation('therapy', 'Own page', 'Links to its page when the clinic has one.', 'therapies'),
        relation('sources', 'Sources', 'What the summary rests on.', 'references', { hasMany: true }),
      ],
    }),
    list('comparisons', 'Comparisons', 'Side-by-side tables against one other treatment each.', {
      singular: 'Comparison',
      rowTitle: 'otherName',
      fields: [
        text('otherName', 'Compared with', 'Heading of the other column.', { required: true }),
        relation('other', 'Own page', 'Links to its page when the clinic has one.', 'therapies'),
        list('rows', 'Rows', 'One aspect each.', {
          singular: 'Row',
          rowTitle: 'aspect',
          required: true,
          minRows: 1,
          fields: [
            text('aspect', 'Aspect', 'For example "Strength of the solution".', { required: true }),
            text('here', 'This treatment', 'What holds for this treatment.', { required: true }),
            text('there', 'The other', 'What holds for the other.', { required: true }),
            relation('sources', 'Sources', 'What the row rests on. Optional.', 'references', { hasMany: true }),
          ],
        }),
      ],
    }),
  ]);
