import { describe, expect, it } from 'vitest';

import { linkStateOf } from './link-state';
import { isTokenOf, linkIdOf, tokenOf } from './link-token';

const secret = 'a-secret-for-the-test';
const link = { id: 12, documentCollection: 'therapies', documentId: 7, expiresAt: '2026-11-23T10:00:00.000Z' };
const token = tokenOf({ link, secret });

describe('the token of a preview link', () => {
  it('names its link and stands for it', () => {
    expect(linkIdOf(token)).toBe(12);
    expect(isTokenOf({ token, link, secret })).toBe(true);
    expect(isTokenOf({ token, link: { ...link, expiresAt: '2026-11-23T11:00:00+01:00' }, secret })).toBe(true);
  });

  it.each([
    { ...link, id: 13 },
    { ...link, documentId: 8 },
    { ...link, documentCollection: 'conditions' },
    { ...link, expiresAt: '2026-12-23T10:00:00.000Z' },
  ])('opens nothing else: %o', (other) => {
    expect(isTokenOf({ token, link: other, secret })).toBe(false);
  });

  it('needs the secret', () => {
    expect(isTokenOf({ token, link, secret: 'another-secret' })).toBe(false);
  });

  it.each(['', '12', '12.', `x${token}`, `${token}x`, token.replace('12.', '1e1.'), '../12'])(
    'cannot be any text: %s',
    (text) => {
      expect(linkIdOf(text)).toBeNull();
    },
  );
});

describe('the state of a preview link', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it('is open until it expires or somebody takes it back', () => {
    expect(linkStateOf({ link, now })).toBe('open');
    expect(linkStateOf({ link, now: new Date(link.expiresAt) })).toBe('expired');
    expect(linkStateOf({ link: { ...link, revokedAt: '2026-11-22T09:00:00Z' }, now })).toBe('revoked');
  });
});
