import type { Payload } from 'payload';
import { expect, it, vi } from 'vitest';

import { doLater, settleLater } from './later';

const error = vi.fn();
const payload = { logger: { error } } as unknown as Payload;

it('is done once, when somebody waits for it or the server is at rest; what fails holds up nothing', async () => {
  const done: string[] = [];
  const leave = (key: string, text: string) =>
    doLater({
      key,
      req: { payload },
      run: async () => {
        if (text === 'broken') throw new Error('It broke.');
        done.push(text);
      },
    });
  await leave('one', 'first');
  await leave('two', 'broken');
  await leave('three', 'third');
  await leave('one', 'fourth');
  expect(done).toEqual([]);
  await settleLater();
  expect(done.sort()).toEqual(['fourth', 'third']);
  expect(error).toHaveBeenCalledWith(
    expect.objectContaining({ err: new Error('It broke.') }),
    'What was left for later could not be done (two).',
  );
  await settleLater();
  expect(done).toHaveLength(2);
});
