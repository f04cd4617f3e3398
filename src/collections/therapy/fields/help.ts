import { choice, list, tab, text } from '@/core/fields/build';

import { careLevels, validateCareCards } from '../rules';

export const helpTab = () =>
  tab('When to get help', 'Three levels: what can wait, what cannot, what is an emergency.', [
    list('careCards', 'Care cards', 'One card for each level. Severe symptoms never go to a message box.', {
      singular: 'Card',
      rowTitle: 'title',
      required: true,
      minRows: 1,
      validate: validateCareCards,
      fields: [
        choice('level', 'Level', 'Decides colour, order and wording of the card.', careLevels, { required: true }),
        text('title', 'Heading', 'For example "Call the clinic today if".', { required: true }),
        list('signs', 'Signs', 'What the patient would notice.', {
          singular: 'Sign',
          rowTitle: 'text',
          required: true,
          minRows: 1,
          fields: [text('text', 'Sign', 'One sign in plain words.', { required: true })],
        }),
        text('action', 'What to do', 'Whom to call or where to go.', { required: true }),
      ],
    }),
  ]);
