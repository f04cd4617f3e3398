// Plain JavaScript for the same reason as handler.mjs.

/** Types of script elements that hold data or hints, not code. */
const harmless = /\stype=["']?(?:application\/ld\+json|speculationrules|application\/json)["']?/iu;

/** A page with an island says so with this attribute and keeps its scripts. */
const runtimeMark = 'data-needs-runtime';

/** @param {string} html */
export const needsRuntime = (html) => html.includes(runtimeMark);

/**
 * Removes the framework's scripts, the hints that load them and its marks; data such as JSON-LD stays.
 * @param {string} html
 */
export const removeScripts = (html) =>
  html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/giu, (element, attributes) =>
      harmless.test(attributes) ? element : '',
    )
    // React marks with comments where it would go on from.
    .replace(/<!--[^>]*-->/gu, '')
    .replace(/<link\b[^>]*>/giu, (element) => {
      const loadsScript =
        /\srel=["']?modulepreload/iu.test(element) ||
        (/\srel=["']?preload/iu.test(element) && /\sas=["']?script/iu.test(element));
      return loadsScript ? '' : element;
    });

/**
 * Puts linked stylesheets into the page: one round trip less before the first paint.
 * @param {{ html: string, readStylesheet: (href: string) => string | null }} args
 */
export const inlineStylesheets = ({ html, readStylesheet }) => {
  const seen = new Set();
  return html.replace(/<link\b[^>]*\srel=["']?stylesheet[^>]*>/giu, (element) => {
    const href = /\shref=["']([^"']+)["']/iu.exec(element)?.[1]?.replaceAll('&amp;', '&');
    if (href === undefined) return element;
    if (seen.has(href)) return '';
    const css = readStylesheet(href);
    if (css === null) return element;
    seen.add(href);
    return `<style>${css.replaceAll('</', '<\\/')}</style>`;
  });
};

/** A page that stands for an error says with this attribute which status it is answered with. */
export const statusMark = 'data-page-status';

/**
 * The status that a page asks for, or null.
 * @param {string} html
 */
export const statusOf = (html) => {
  const status = new RegExp(`${statusMark}="(\\d{3})"`, 'u').exec(html)?.[1];
  return status === undefined ? null : Number(status);
};
