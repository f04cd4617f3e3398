import { describe, expect, it } from 'vitest';

import { createStore } from './kept.mjs';

const answer = (bytes: number, generation = '0') => ({
  generation,
  status: 200,
  headers: {},
  bodies: new Map([['identity' as const, Buffer.alloc(bytes)]]),
});

describe('the store of answers', () => {
  it('gives an answer in its own generation only', () => {
    const store = createStore({ maxBytes: 100 });
    const kept = answer(10);
    store.keep('/', kept);
    expect(store.read({ address: '/', generation: '0' })).toBe(kept);
    expect(store.read({ address: '/', generation: '1' })).toBeNull();
    expect(store.readLast('/')).toBe(kept);
  });

  it('drops what was asked for longest ago when it is full', () => {
    const store = createStore({ maxBytes: 100 });
    store.keep('/a', answer(40));
    store.keep('/b', answer(40));
    store.read({ address: '/a', generation: '0' });
    store.keep('/c', answer(40));
    expect(store.readLast('/b')).toBeNull();
    expect(store.readLast('/a')).not.toBeNull();
    expect(store.readLast('/c')).not.toBeNull();
  });

  it('counts an answer once that was kept again', () => {
    const store = createStore({ maxBytes: 100 });
    store.keep('/other', answer(40));
    for (let round = 0; round < 5; round += 1) store.keep('/a', answer(60));
    expect(store.readLast('/other')).not.toBeNull();
  });
});
