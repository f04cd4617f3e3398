import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Breadcrumbs } from './breadcrumbs';
import { therapyTrail } from './breadcrumbs.fixtures';
import { ErrorContent } from './error-content';
import { AnswerOverdueNotice, PreviewNotice, ReviewOverdueNotice, SiteNotice } from './notice';
import { OnPageContents } from './on-page-contents';
import { therapyContents } from './on-page-contents.fixtures';
import { PageHeader } from './page-header';
import { therapyHeader } from './page-header.fixtures';
import { Pagination } from './pagination';
import { SearchForm } from './search-form';
import { Section } from './section';
import { SiteFooter } from './site-footer';
import { riversideFooter } from './site-footer.fixtures';
import { SiteHeader } from './site-header';
import { riversideHeader } from './site-header.fixtures';
import { SkipLink } from './skip-link';

const render = renderToStaticMarkup;

describe('frame of a page', () => {
  it('lets the keyboard skip to the main text', () => {
    expect(render(<SkipLink locale="es" />)).toBe('<a class="skip-link" href="#main">Saltar al texto principal</a>');
  });

  it('names its navigation, marks the current page and opens it without script', () => {
    const html = render(<SiteHeader {...riversideHeader} />);
    expect(html).toContain('aria-label="Main" popover="auto"');
    expect(html).toContain('popoverTarget="main-navigation"');
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain('hrefLang="es" lang="es">Español');
  });

  it('ends with the emergency number, the disclaimer and the editorial policy', () => {
    const html = render(<SiteFooter {...riversideFooter} />);
    expect(html).toContain('href="tel:911"');
    expect(html).toContain(riversideFooter.disclaimer);
    expect(html).toContain('href="/editorial-policy"');
  });

  it('shows where the reader is, without a link to the page itself', () => {
    const html = render(<Breadcrumbs items={therapyTrail} locale="en" />);
    expect(html).toContain('<span aria-current="page">Perineural injection therapy</span>');
    expect(html.match(/<a /g)).toHaveLength(2);
  });
});

describe('parts of a page', () => {
  it('has one h1 with the other names of the treatment', () => {
    const html = render(<PageHeader {...therapyHeader} />);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('Also called PIT, neuroprolotherapy, and subcutaneous prolotherapy');
  });

  it('begins a section with its heading, and leaves landmarks to the frame', () => {
    expect(
      render(
        <Section id="risks" title="Risks">
          text
        </Section>,
      ),
    ).toBe('<section class="section" id="risks"><h2>Risks</h2>text</section>');
  });

  it('links to every section', () => {
    const html = render(<OnPageContents sections={therapyContents} locale="en" />);
    expect(html.match(/href="#/g)).toHaveLength(therapyContents.length);
  });

  it('says when a review is overdue, what a preview is and what a demo is', () => {
    expect(render(<ReviewOverdueNotice due="2026-06-01" locale="en" />)).toContain('June 1, 2026');
    expect(render(<AnswerOverdueNotice due="2026-06-01" locale="es" />)).toContain('1 de junio de 2026');
    expect(render(<PreviewNotice exitHref="/exit" locale="en" />)).toContain('href="/exit"');
    expect(render(<SiteNotice locale="es">Sitio de prueba</SiteNotice>)).toContain('Sitio de prueba');
  });

  it('offers ways on from a missing page', () => {
    const html = render(<ErrorContent locale="en" kind="notFound" links={riversideFooter.links} />);
    expect(html).toContain('<h1>This page is not here</h1>');
    expect(html.match(/<li>/g)).toHaveLength(4);
  });
});

describe('finding more', () => {
  it('is a labelled GET form that keeps the query', () => {
    const html = render(<SearchForm locale="en" action="/search" query="heel" />);
    expect(html).toMatch(/<form[^>]*role="search" action="\/search" method="get"><label for="search-query">/);
    expect(html).toContain('name="q" value="heel"');
  });

  it('marks the current page of a list and leaves out what does not exist', () => {
    const html = render(<Pagination locale="en" page={1} pages={3} hrefFor={(n) => `?page=${String(n)}`} />);
    expect(html).toContain('aria-label="Page 1" aria-current="page"');
    expect(html).not.toContain('rel="prev"');
    expect(html).toContain('href="?page=2" rel="next"');
    expect(render(<Pagination locale="en" page={1} pages={1} hrefFor={() => ''} />)).toBe('');
  });
});
