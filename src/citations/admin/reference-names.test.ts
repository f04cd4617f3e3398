import { afterEach, expect, it, vi } from 'vitest';

import { listenForNames, nameOfReference, nameReference, requestNames } from './reference-names';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('names a paper by its first author and year, and one without an author by its title', () => {
  expect(nameReference({ firstAuthor: 'Wu', year: 2018, title: 'A trial' })).toBe('Wu 2018');
  expect(nameReference({ firstAuthor: null, year: 2021, title: 'Guideline for the care of painful knees' })).toBe(
    'Guideline for the care o… 2021',
  );
});

it('says of a retracted paper that it is', () => {
  const retracted = { firstAuthor: 'Wu', year: 2018, title: 'A trial', updateStatus: 'retracted' };
  expect(nameReference(retracted)).toBe('Wu 2018 (retracted)');
});

it('asks once for everything that is wanted at the same time, and never again for the same paper', async () => {
  vi.useFakeTimers();
  const docs = [1, 2, 3].map((id) => ({ id, firstAuthor: `Author${id}`, year: 2000 + id }));
  const fetched = vi.fn<(address: string) => Promise<Response>>(async () => Response.json({ docs }));
  const heard = vi.fn();
  vi.stubGlobal('fetch', fetched);
  listenForNames(heard);

  requestNames({ api: '/api', ids: [1, 2] });
  requestNames({ api: '/api', ids: [2, 3] });
  await vi.runAllTimersAsync();
  requestNames({ api: '/api', ids: [3] });
  await vi.runAllTimersAsync();

  expect(fetched).toHaveBeenCalledOnce();
  expect(decodeURIComponent(fetched.mock.calls[0]?.[0] ?? '')).toContain('where[id][in]=1,2,3&');
  expect(heard).toHaveBeenCalledOnce();
  expect(nameOfReference(3)).toBe('Author3 2003');
});
