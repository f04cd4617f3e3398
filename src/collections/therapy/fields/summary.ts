import { choice, image, list, tab, text, textarea } from '@/core/fields/build';

import { therapyKinds, validateSummary } from '../rules';

export const summaryTab = () =>
  tab('Summary', 'The first screen of the page: what it is, in plain words.', [
    text('name', 'Name', 'The treatment as patients call it.', { required: true, maxLength: 80 }),
    text('eyebrow', 'Line above the name', 'The family of treatments, for example "Injection treatment". Optional.', {
      maxLength: 60,
    }),
    textarea(
      'summary',
      'Plain summary',
      'What it is and what it may do, in at most 60 words a worried person can follow.',
      {
        required: true,
        validate: validateSummary,
      },
    ),
    choice(
      'kind',
      'Kind of treatment',
      'Decides how the treatment is described to search engines and in comparisons.',
      therapyKinds,
      {
        required: true,
        defaultValue: 'injection',
      },
    ),
    list('aliases', 'Other names', 'Names and abbreviations under which patients look for it.', {
      singular: 'Name',
      rowTitle: 'name',
      fields: [text('name', 'Name', 'One other name or abbreviation.', { required: true })],
    }),
    image('picture', 'Picture', 'Shown beside the name and on cards. Optional.'),
    list('keyFacts', 'Key facts', 'Four to six facts for people who read nothing else.', {
      singular: 'Fact',
      rowTitle: 'label',
      maxRows: 8,
      fields: [
        text('label', 'Label', 'For example "Needle".', { required: true }),
        text('value', 'Fact', 'For example "Fine, like the one for a blood test".', { required: true }),
      ],
    }),
  ]);
