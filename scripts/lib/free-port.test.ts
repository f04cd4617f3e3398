import { createServer } from 'node:net';

import { describe, expect, it } from 'vitest';

import { findFreePort, isPortFree } from './free-port';

describe('isPortFree', () => {
  it.each(['127.0.0.1', undefined])('sees a listener on %s', async (host) => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen({ port, host }, resolve));
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });
});
