import { expect, it } from 'vitest';

import { readText } from './checked-text';

const settingOf = (text: string, start: string) =>
  readText(text).sentences.find((sentence) => sentence.text.startsWith(start))?.setting;

it('knows the heading of a section, and not the title of the page', () => {
  const page = '# Laser\n\nIt is quick.\n\n## Legs\n\nThey take longer.';
  expect(settingOf(page, 'it is')?.heading).toBe('');
  expect(settingOf(page, 'they take')?.heading).toBe('legs');
});

it('keeps what a reader tells of himself for the whole answer', () => {
  const page = '**I chose sedation. May I drive?**\n\nNo. Ask somebody.\n\n**Where do I park?**\n\nBehind the house.';
  expect(settingOf(page, 'ask somebody')?.told).toContain('i chose sedation');
  expect(settingOf(page, 'ask somebody')?.question).toContain('may i drive');
  expect(settingOf(page, '**i chose')?.isAskers).toBe(true);
  expect(settingOf(page, 'behind the')?.told).toBe('');
});

it.each([
  ['Having drops only? Eat as usual.', 'having drops only?'],
  ['**What about the nose?**\n\nEat as usual.', '**what about the nose?**'],
  ['For an ordinary check, come by car. Eat as usual.', 'an ordinary check'],
])('takes a case that the page puts: %j', (page, told) => {
  expect(settingOf(page, 'eat as')?.told).toBe(told);
});

it.each(['May I have breakfast? Eat as usual.', '**Aftercare.** Eat as usual.', 'Rest first. Eat as usual.'])(
  'takes no case where none is put: %j',
  (page) => expect(settingOf(page, 'eat as')?.told).toBe(''),
);
