import { choice, list, tab, text, textarea } from '@/core/fields/build';

import { contraindicationKinds } from '../rules';

export const suitabilityTab = () =>
  tab('Who it is for', 'Who may consider it, and who must not have it.', [
    list('suitableFor', 'It may be considered by', 'A checklist in the words of a patient.', {
      singular: 'Point',
      rowTitle: 'text',
      fields: [text('text', 'Point', 'Completes "You may consider it if you …".', { required: true })],
    }),
    list('contraindications', 'Contraindications', 'Reasons not to have it, or to have it only after advice.', {
      singular: 'Contraindication',
      rowTitle: 'text',
      required: true,
      minRows: 1,
      fields: [
        text('text', 'Contraindication', 'For example "An infection where the needle goes in".', { required: true }),
        choice(
          'kind',
          'How strict',
          'Absolute: never. Relative: only after weighing it with a doctor.',
          contraindicationKinds,
          { required: true },
        ),
        textarea('why', 'Why', 'One sentence a patient understands.', { required: true }),
      ],
    }),
    list('notSuitableFor', 'What it cannot treat', 'Problems that need something else, and what.', {
      singular: 'Point',
      rowTitle: 'text',
      fields: [
        text('text', 'Problem', 'For example "Muscle weakness from a trapped nerve".', { required: true }),
        text('instead', 'What is needed instead', 'For example "An opinion from a hand surgeon".'),
      ],
    }),
  ]);
