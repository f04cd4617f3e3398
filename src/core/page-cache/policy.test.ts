import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { policyFor } from './policy.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const directive = (name: string, html: string, hasIslands = false) =>
  policyFor({ html, hasIslands })
    .split('; ')
    .find((part) => part.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('forbids all that it does not name', () => {
    expect(policyFor({ html: '<p>Text</p>', hasIslands: false })).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'none'/u,
    );
    expect(directive('frame-ancestors', '<p>Text</p>')).toBe("frame-ancestors 'none'");
  });

  it('allows each inline style by its hash', () => {
    const html =
      '<style>p{color:red}</style><p style="width:5%;content:&quot;a&quot;">Text</p><style>p{color:red}</style>';
    expect(directive('style-src', html)).toBe(
      `style-src ${hash('p{color:red}')} 'unsafe-hashes' ${hash('width:5%;content:"a"')}`,
    );
  });

  it('allows linked stylesheets of the site where there are some', () => {
    expect(directive('style-src', '<link rel="stylesheet" href="/a.css"/>')).toBe("style-src 'self'");
  });

  it('allows the inline scripts of a page with an island by their hashes, and data without one', () => {
    const html = '<script src="/a.js"></script><script>run()</script><script type="application/ld+json">{}</script>';
    expect(directive('script-src', html, true)).toBe(`script-src 'self' ${hash('run()')}`);
    expect(directive('script-src', html)).toBe("script-src 'self'");
  });

  it('allows speculation rules by their hash on every page', () => {
    const rules = '{"prerender":[]}';
    const html = `<script type="speculationrules">${rules}</script>`;
    expect(directive('script-src', html)).toBe(`script-src 'self' ${hash(rules)}`);
    expect(directive('script-src', html, true)).toBe(`script-src 'self' ${hash(rules)}`);
  });
});
