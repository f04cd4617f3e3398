import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { DocumentLink } from './document-link';

const link = { label: 'Knee osteoarthritis', href: '/conditions/knee-osteoarthritis' };

describe('DocumentLink', () => {
  it('is a plain link where the page speaks the same language', () => {
    const plain = '<a href="/conditions/knee-osteoarthritis">Knee osteoarthritis</a>';
    expect(renderToStaticMarkup(<DocumentLink link={link} locale="es" />)).toBe(plain);
    expect(renderToStaticMarkup(<DocumentLink link={{ ...link, language: 'en' }} locale="en" />)).toBe(plain);
  });

  it('says to readers and machines that it leads to another language', () => {
    expect(renderToStaticMarkup(<DocumentLink link={{ ...link, language: 'en' }} locale="es" />)).toBe(
      '<a href="/conditions/knee-osteoarthritis" hrefLang="en" lang="en">Knee osteoarthritis</a> (en inglés)',
    );
  });
});
