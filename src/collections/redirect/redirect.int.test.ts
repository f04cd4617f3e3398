import { describe, expect, it } from 'vitest';

import { api } from '../../../tests/support/api';
import { problemsOf } from '../../../tests/support/problems';

const create = (data: Record<string, unknown>) => api.as('editor').post('/api/redirects', data);

describe('a redirect', () => {
  it('leads to an address on this site', async () => {
    const message = 'Write the new address from its first slash, for example /faq.';
    for (const path of ['', 'faq', '//evil.example', 'https://evil.example', '/a b', '/\\evil.example', '/faq#cost'])
      expect(problemsOf(await create({ from: '/old', kind: 'path', path })), path).toEqual({ path: message });
    expect((await create({ from: '/old', kind: 'path', path: '/faq' })).status).toBe(201);
  });

  it('begins at an address on this site', async () => {
    for (const from of ['', 'old', '//evil.example', '/old?page=2'])
      expect(problemsOf(await create({ from, kind: 'path', path: '/faq' })), from).toEqual({
        from: 'Write the old address from its first slash, for example /therapies/old-name.',
      });
  });

  it('does not lead to itself', async () => {
    expect(problemsOf(await create({ from: '/loop', kind: 'path', path: '/loop' }))).toEqual({
      path: 'This would lead to itself. Choose another address.',
    });
  });

  it('names the page that it leads to', async () => {
    expect(problemsOf(await create({ from: '/nowhere', kind: 'document' }))).toEqual({
      document: 'Choose the page that this leads to.',
    });
  });
});
