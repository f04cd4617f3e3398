import { describe, expect, it } from 'vitest';

import { lastLine } from './step';

describe('lastLine', () => {
  it('gives the last line with words in it, without colours', () => {
    expect(lastLine('Compiling\n\u001b[32mRunning TypeScript\u001b[39m ...\n\n ───── \n')).toBe(
      'Running TypeScript ...',
    );
  });

  it('is empty while nothing was said', () => {
    expect(lastLine('\n')).toBe('');
  });
});
