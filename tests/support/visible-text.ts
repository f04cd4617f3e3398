import type { Page } from '@playwright/test';

export type Visible = {
  lang: string;
  /** What a reader sees, without the numbers of citations, which stand inside of sentences. */
  text: string;
  /** Texts of the structured data. */
  records: string[];
};

/** Reads what a page shows and what it says to machines with the browser's own parser. */
export const readVisible = ({ page, html }: { page: Page; html: string }): Promise<Visible> =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const records = [...parsed.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    );
    for (const hidden of parsed.querySelectorAll('script, style, template, .citation')) hidden.remove();
    // Words of neighbouring elements must not run together.
    for (const block of parsed.querySelectorAll('p, li, dt, dd, td, th, h1, h2, h3, h4, summary, div, span.detail'))
      block.append(' ');
    return { lang: parsed.documentElement.lang, text: parsed.body.textContent, records };
  }, html);
