// Plain JavaScript for the same reason as handler.mjs.
import { createHash } from 'node:crypto';

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {string[]} sources */
const unique = (sources) => [...new Set(sources)];

/** @param {string} text an attribute's value as it stands in HTML */
export const unescapeAttribute = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** @param {string} html */
const findStyleSources = (html) => {
  const sheets = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/giu)].map(([, css = '']) => hash(css));
  const attributes = [...html.matchAll(/<[a-z][^<>]*?\sstyle="([^"]*)"/giu)].map(([, css = '']) =>
    hash(unescapeAttribute(css)),
  );
  return unique([
    ...(/<link\b[^>]*\srel="stylesheet"/iu.test(html) ? ["'self'"] : []),
    ...sheets,
    ...(attributes.length > 0 ? ["'unsafe-hashes'", ...attributes] : []),
  ]);
};

/** @param {{ html: string, hasIslands: boolean }} args */
const findScriptSources = ({ html, hasIslands }) => {
  const isAllowed = hasIslands
    ? (/** @type {string} */ attributes) => !/\s(?:src|type="application\/(?:ld\+)?json")/iu.test(attributes)
    : (/** @type {string} */ attributes) => /\stype="speculationrules"/iu.test(attributes);
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/giu)]
    .filter(([, attributes = '']) => isAllowed(attributes))
    .map(([, , code = '']) => hash(code));
  return unique(["'self'", ...inline]);
};

/**
 * The Content-Security-Policy of a page: nothing but what stands in it. Inline styles, speculation rules (which
 * browsers count as a script) and the inline scripts of a page with an island are allowed one by one, by their
 * hashes (CSP Level 3).
 * @param {{ html: string, hasIslands: boolean }} args
 */
export const policyFor = ({ html, hasIslands }) => {
  const styles = findStyleSources(html);
  return [
    "default-src 'none'",
    `script-src ${findScriptSources({ html, hasIslands }).join(' ')}`,
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    // Audits read robots.txt and llms.txt from within the page.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Only a preview stands in a frame, beside its form; it has a policy of its own (next.config.ts).
    "frame-ancestors 'none'",
  ].join('; ');
};
