import { describe, expect, it } from 'vitest';

import { hrefOf, pathOf } from './address';

const therapy = { path: '/therapies', key: 'slug' } as const;
const reference = { path: '/references', key: 'id' } as const;
const question = { path: '/faq', key: 'slug', detail: 'anchor' } as const;

describe('pathOf', () => {
  it('ends in the slug or the id, as the collection says', () => {
    const document = { id: 7, slug: 'glucopuncture' };
    expect(pathOf({ page: therapy, document })).toBe('/therapies/glucopuncture');
    expect(pathOf({ page: reference, document })).toBe('/references/7');
  });

  it('is an anchor on the list where documents have no page of their own', () => {
    expect(pathOf({ page: question, document: { slug: 'does-it-hurt' } })).toBe('/faq#does-it-hurt');
  });

  it('is at the top level for a collection without a list', () => {
    expect(pathOf({ page: { path: '', key: 'slug' }, document: { slug: 'contact' } })).toBe('/contact');
  });

  it.each([undefined, null, ''])('is null while the slug is %s', (slug) => {
    expect(pathOf({ page: therapy, document: { id: 7, slug } })).toBeNull();
  });
});

describe('hrefOf', () => {
  it('has the language in front unless it is the default', () => {
    const document = { slug: 'glucopuncture' };
    expect(hrefOf({ page: therapy, document, locale: 'en' })).toBe('/therapies/glucopuncture');
    expect(hrefOf({ page: therapy, document, locale: 'es' })).toBe('/es/therapies/glucopuncture');
    expect(hrefOf({ page: therapy, document: {}, locale: 'es' })).toBeNull();
  });
});
