import type { Page } from '@playwright/test';

export type PageFacts = {
  lang: string;
  title: string;
  description: string;
  canonical: string;
  /** Language to address, as announced to search engines. */
  alternates: Record<string, string>;
  headings: string[];
  /** Types of the script elements but for speculation rules, which every page has; an ordinary script has an empty one. */
  scripts: string[];
  /** Event handlers and `javascript:` addresses. */
  inlineCode: string[];
  ids: string[];
  links: string[];
  images: { src: string; alt: string | null; width: string | null; height: string | null }[];
  /** What a reader sees. */
  text: string;
  /** Text of the values that are not seen but read: labels, alternatives, descriptions. */
  attributes: string[];
};

/** Reads what a page consists of with the browser's own parser, without running or loading anything. */
export const readPageFacts = ({ page, html }: { page: Page; html: string }): Promise<PageFacts> =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const all = (selector: string): Element[] => [...parsed.querySelectorAll(selector)];
    const attribute = (selector: string, name: string): string =>
      parsed.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
    const values = (selector: string, name: string): string[] =>
      all(selector).map((element) => element.getAttribute(name) ?? '');
    const inlineCode = all('*').flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || value.trim().toLowerCase().startsWith('javascript:'))
        .map(({ name, value }) => `${name}="${value}"`),
    );
    const body = parsed.body.cloneNode(true) as HTMLElement;
    for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
    return {
      lang: parsed.documentElement.lang,
      title: parsed.title.trim(),
      description: attribute('meta[name="description"]', 'content'),
      canonical: attribute('link[rel="canonical"]', 'href'),
      alternates: Object.fromEntries(
        all('link[rel="alternate"][hreflang]').map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      headings: all('h1').map((heading) => heading.textContent.trim()),
      scripts: values('script:not([type="speculationrules"])', 'type'),
      inlineCode,
      ids: values('[id]', 'id'),
      links: values('a[href]', 'href'),
      images: all('img').map((image) => ({
        src: image.getAttribute('src') ?? '',
        alt: image.getAttribute('alt'),
        width: image.getAttribute('width'),
        height: image.getAttribute('height'),
      })),
      text: body.textContent,
      attributes: ['alt', 'title', 'aria-label', 'placeholder', 'content'].flatMap((name) => values(`[${name}]`, name)),
    };
  }, html);
