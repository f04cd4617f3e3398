import { describe, expect, it } from 'vitest';

import { parsePostmasterPid } from './postmaster-pid';

const full = '812\n/data/postgres\n1795298222\n5501\n\n127.0.0.1\n  2146369         4\nready   \n';

describe('parsePostmasterPid', () => {
  it('reads process, port and state', () => {
    expect(parsePostmasterPid(full)).toEqual({ pid: 812, port: 5501, isReady: true });
  });

  it('sees a server that is still starting', () => {
    expect(parsePostmasterPid(full.replace('ready   ', 'starting'))?.isReady).toBe(false);
    expect(parsePostmasterPid('812\n/data/postgres\n')?.isReady).toBe(false);
  });

  it.each(['', 'nonsense', '-5\n'])('makes nothing of %j', (text) => {
    expect(parsePostmasterPid(text)).toBeNull();
  });
});
