import { expect, it } from 'vitest';

import { readText } from './checked-text';

const askedBy = (text: string) => readText(text).sentences.map(({ asked }) => asked);

it('knows which question a sentence answers', () => {
  expect(askedBy('Does it hurt? No.')).toEqual(['', 'does it hurt?']);
  expect(askedBy('## Does it hurt?\n\nNot much.')[1]).toBe('does it hurt?');
});

it('takes what leads up to a question along', () => {
  expect(askedBy('**I take aspirin. Is that a problem?** Not at all. Carry on.').slice(2)).toEqual([
    '**i take aspirin. is that a problem?**',
    '**i take aspirin. is that a problem?**',
  ]);
});

it('asks no more after a whole answer, or in the next section', () => {
  expect(askedBy('Does it hurt? You may feel a small sting. Plan an hour.')[2]).toBe('');
  expect(askedBy('Does it hurt? No.\n\nPlan an hour.')[2]).toBe('');
});
