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

/**
 * A stylesheet without the rules that cannot apply to anything in a page. No script can add a class to the page
 * later, so what has no place in it now never gets one.
 * @param {{ css: string, html: string }} args
 */
export const keepUsedCss = ({ css, html }) => {
  const names = namesIn(html);
  const canApply = (/** @type {string} */ selector) =>
    [...selector.replace(noCondition, '').matchAll(condition)].every(([, sign, name = '', attribute]) =>
      attribute === undefined
        ? names[/** @type {'.' | '#'} */ (sign)].has(name.replaceAll('\\', ''))
        : names['['].has(attribute),
    );
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    // The steps of an animation are no selectors.
    if (rule.parent?.type === 'atrule' && /keyframes$/iu.test(/** @type {any} */ (rule.parent).name)) return;
    const selectors = rule.selectors.filter(canApply);
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  const removeEmpty = (/** @type {import('postcss').Container} */ container) => {
    container.each((node) => {
      if (node.type !== 'atrule' || node.nodes === undefined) return;
      removeEmpty(node);
      if (node.nodes.length === 0) node.remove();
    });
  };
  removeEmpty(sheet);
  return sheet.toString();
};
