import { describe, expect, it } from 'vitest';

import { readText } from '../text/checked-text';
import { findClashingPermissions } from './permissions';

const find = (one: string, other: string) => findClashingPermissions(readText(`${one}\n\n${other}`));

describe('two sentences', () => {
  it.each<[what: string, one: string, other: string]>([
    ['driving', 'After the nerve block you can drive straight home.', 'You cannot drive yourself after a nerve block.'],
    ['driving, asked', 'You cannot drive after the block.', 'May I drive after the block? Yes.'],
    [
      'sport',
      'No running for six weeks after the ankle injection.',
      'With the ankle injection you may run the next day.',
    ],
    ['food', 'Come fasting to the infusion.', 'What should I do before the infusion? Eat a good breakfast.'],
    ['washing', 'Do not shower for two days after the biopsy.', 'After the biopsy you may shower that evening.'],
    ['work', 'You need two weeks off after the graft.', 'You can go back to work the day after the graft.'],
    ['insurance', 'Health plans pay for dextrose.', 'Dextrose is self-pay, and no health plan refunds it.'],
    ['Spanish', 'Después del bloqueo no puede conducir.', 'Puede conducir nada más terminar el bloqueo.'],
  ])('that cannot both be true about %s', (_, one, other) => {
    expect(find(one, other)).toHaveLength(1);
    expect(find(other, one)).toHaveLength(1);
  });

  it.each<[why: string, one: string, other: string]>([
    [
      'one forbids as long as the other',
      'No gym for 48 hours after platelets.',
      'Two days after platelets the gym is fine.',
    ],
    ['one has a condition', 'You can drive after the block.', 'Do not drive after the block if you had a sedative.'],
    ['one is before and one after', 'Eat breakfast before the filling.', 'Eat nothing for an hour after the filling.'],
    ['they speak of different treatments', 'After a peel, you may swim.', 'Do not swim for a week after a tattoo.'],
    ['both allow', 'You need not stop aspirin for the block.', 'Keep taking aspirin before the block.'],
    ['both forbid', 'Do not drink alcohol after the peel.', 'No alcohol for two days after the peel.'],
    ['one asks', 'Can I drive after the block?', 'You must not drive after the block.'],
  ])('that agree where %s', (_, one, other) => {
    expect(find(one, other)).toEqual([]);
    expect(find(other, one)).toEqual([]);
  });
});
