// Plain JavaScript for the same reason as handler.mjs.
import postcss from 'postcss';

import { unescapeAttribute } from './policy.mjs';

/** What a page has to have at least: classes, ids and attributes of our own. States such as `[open]` come and go. */
const condition = /([.#])((?:\\.|[\w-])+)|\[(data-[\w-]+)/gu;

/** Parts of a selector that ask for nothing by themselves: texts, alternatives and exceptions. */
const noCondition = /"[^"]*"|'[^']*'|:(?:is|where|not|has)\((?:[^()]|\([^()]*\))*\)/gu;

/** @param {string} html */
const namesIn = (html) => {
  const body = html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/giu, '');
  const valuesOf = (/** @type {string} */ attribute) =>
    [...body.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].flatMap(([, value = '']) =>
      unescapeAttribute(value).split(/\s+/u),
    );
  return {
    '.': new Set(valuesOf('class')),
    '#': new Set(valuesOf('id')),
    '[': new Set([...body.matchAll(/\s(data-[\w-]+)(?=[\s=/>])/gu)].map(([, name = '']) => name)),
  };
};

/** @typedef {{ sign: string, name: string }[]} Conditions what a selector asks of a page */
/** @typedef {{ selectors: { text: string, conditions: Conditions }[], body: string } | { head: string, parts: Part[] } | string} Part */

/** @param {string} selector @returns {Conditions} */
const conditionsOf = (selector) =>
  [...selector.replace(noCondition, '').matchAll(condition)].map(([, sign = '[', name = '', attribute]) => ({
    sign: attribute === undefined ? sign : '[',
    name: attribute ?? name.replaceAll('\\', ''),
  }));

/** @param {import('postcss').ChildNode} node @returns {Part} */
const partOf = (node) => {
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, conditions: conditionsOf(text) }));
    const text = String(node);
    return { selectors, body: text.slice(text.indexOf('{')) };
  }
  // The steps of an animation are no selectors, and what has no block stands by itself.
  const isWhole =
    node.type !== 'atrule' || node.nodes === undefined || /keyframes$|^font-face$|^property$/iu.test(node.name);
  if (isWhole) return node.type === 'atrule' && node.nodes === undefined ? `${node};` : String(node);
  const hasRules = node.nodes.some(({ type }) => type === 'rule' || type === 'atrule');
  if (!hasRules) return String(node);
  return { head: `@${node.name} ${node.params}`.trimEnd(), parts: node.nodes.map(partOf) };
};

/** The few stylesheets of a build, each parsed once. @type {Map<string, Part[]>} */
const parsed = new Map();

/** @param {string} css */
const partsOf = (css) => {
  const known = parsed.get(css);
  if (known) return known;
  const fresh = postcss.parse(css).nodes.map(partOf);
  if (parsed.size >= 32) parsed.clear();
  parsed.set(css, fresh);
  return fresh;
};

/**
 * A stylesheet without the rules that cannot apply to anything in a page. No script can add a class to the page
 * later, so what has no place in it now never gets one.
 * @param {{ css: string, html: string }} args
 */
export const keepUsedCss = ({ css, html }) => {
  const names = namesIn(html);
  const holds = (/** @type {{ sign: string, name: string }} */ { sign, name }) =>
    names[/** @type {'.' | '#' | '['} */ (sign)].has(name);
  /** @param {Part} part @returns {string} */
  const write = (part) => {
    if (typeof part === 'string') return part;
    if ('selectors' in part) {
      const kept = part.selectors.filter(({ conditions }) => conditions.every(holds));
      return kept.length === 0 ? '' : kept.map(({ text }) => text).join(',') + part.body;
    }
    const inner = part.parts.map(write).join('');
    return inner === '' ? '' : `${part.head}{${inner}}`;
  };
  return partsOf(css).map(write).join('');
};
