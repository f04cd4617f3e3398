import { describe, expect, it } from 'vitest';

import { asOfCookie } from '../../as-of/ticket';
import { asksForPage } from './page-request.mjs';

const asks = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  asksForPage({ method, url, headers });

describe('asksForPage', () => {
  it.each(['/', '/therapies/glucopuncture', '/es/faq', '/references/12', '/search?q=knee', '/administration', '/apis'])(
    'takes %s',
    (url) => {
      expect(asks(url)).toBe(true);
    },
  );

  it.each([
    '/admin',
    '/admin/collections',
    '/api/health',
    '/api',
    '/_next/static/a.css',
    '/sitemap.xml',
    '/favicon.svg',
  ])('leaves %s alone', (url) => {
    expect(asks(url)).toBe(false);
  });

  it('leaves alone what is not a whole page for everybody', () => {
    expect(asks('/', {}, 'HEAD')).toBe(true);
    expect(asks('/', {}, 'POST')).toBe(false);
    expect(asks('/', { rsc: '1' })).toBe(false);
    expect(asks('/', { range: 'bytes=0-1' })).toBe(false);
    expect(asks('/', { accept: 'text/markdown, */*' })).toBe(false);
    expect(asks('/', { cookie: 'payload-token=x' })).toBe(true);
    expect(asks('/', { cookie: 'payload-token=x; __prerender_bypass=y' })).toBe(false);
    expect(asks('/', { cookie: `${asOfCookie}=z` })).toBe(false);
  });
});
