import { choice, list, relation, row, tab, text } from '@/core/fields/build';

import { frequencyWords } from '../rules';

const effect = () => text('effect', 'What can happen', 'In plain words.', { required: true });

const frequency = () =>
  choice('frequency', 'How often', 'Use "not known" where nobody counted.', frequencyWords, { required: true });

const sources = () =>
  relation('sources', 'Sources', 'Where the frequency comes from.', 'references', { hasMany: true });

export const risksTab = () =>
  tab('Risks', 'Told as plainly as the benefits.', [
    list('commonEffects', 'Common effects', 'What many people feel afterwards and how long it lasts.', {
      singular: 'Effect',
      rowTitle: 'effect',
      required: true,
      minRows: 1,
      fields: [effect(), row(frequency(), text('duration', 'How long', 'For example "one to three days".')), sources()],
    }),
    list('seriousEffects', 'Serious effects', 'What is rare but matters, and what to do about it.', {
      singular: 'Effect',
      rowTitle: 'effect',
      required: true,
      minRows: 1,
      fields: [
        effect(),
        frequency(),
        text('whatToDo', 'What to do', 'The one thing a reader must do.', { required: true }),
        sources(),
      ],
    }),
  ]);
