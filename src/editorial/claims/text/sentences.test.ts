import { expect, it } from 'vitest';

import { splitSentences } from './sentences';

const sentencesIn = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

it('takes "No." for an answer, and for a number where one follows', () => {
  expect(sentencesIn('Must I rest? No. Carry on as usual. It is No. 5 of the list.')).toEqual([
    'Must I rest?',
    'No.',
    'Carry on as usual.',
    'It is No. 5 of the list.',
  ]);
});
